import { Module } from '@nestjs/common';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';

@Module({ controllers: [CampusController], providers: [CampusService, CampusOverviewService] })
export class OverviewModule {}
