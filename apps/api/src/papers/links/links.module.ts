import { Module } from '@nestjs/common';
import { PlacementLinksController } from './placement-links.controller.js';
import { PlacementLinksService } from './placement-links.service.js';

/** Links of letters about a student, which work without an account. */
@Module({ controllers: [PlacementLinksController], providers: [PlacementLinksService] })
export class LinksModule {}
