import { Module } from '@nestjs/common';
import { OpenLinks } from '../../core/links/open-links.js';
import { PlacementLinksController } from './placement-links.controller.js';
import { PlacementLinksService } from './placement-links.service.js';

/** Links of letters about a student, which work without an account. */
@Module({ controllers: [PlacementLinksController], providers: [OpenLinks, PlacementLinksService], exports: [OpenLinks] })
export class LinksModule {}
