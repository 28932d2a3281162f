import { Module } from '@nestjs/common';
import { HeardMoves } from './heard-moves.js';
import { OpenPages } from './open-pages.js';

@Module({ providers: [HeardMoves, OpenPages], exports: [OpenPages] })
export class MovedMatchesModule {}
