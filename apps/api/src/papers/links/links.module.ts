import { Module } from '@nestjs/common';
import { PlacementLinksController } from './placement-links.controller.js';
import { PlacementLinksService } from './placement-links.service.js';

/** Links about a student that are sent by mail and work without an account. */
@Module({ controllers: [PlacementLinksController], providers: [PlacementLinksService] })
export class LinksModule {}
