import { Module } from '@nestjs/common';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';
import { EscalationsController } from './escalations.controller.js';
import { EscalationsService } from './escalations.service.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsService } from './staff-accounts.service.js';

@Module({
  controllers: [CampusController, StaffAccountsController, EscalationsController],
  providers: [CampusService, CampusOverviewService, EscalationsService, StaffAccountsService],
})
export class CampusModule {}
