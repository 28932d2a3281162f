import { Module } from '@nestjs/common';
import { MovedMatchesModule } from '../moved-matches/moved-matches.module.js';
import { MatchesController } from './matches.controller.js';
import { MatchesService } from './matches.service.js';

@Module({ imports: [MovedMatchesModule], controllers: [MatchesController], providers: [MatchesService] })
export class MatchesModule {}
