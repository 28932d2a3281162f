import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsService } from './placements.service.js';

@Module({ imports: [ApplicationsModule], controllers: [PlacementsController], providers: [PlacementsService] })
export class PlacementsModule {}
