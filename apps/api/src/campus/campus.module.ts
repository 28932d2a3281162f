import { Module } from '@nestjs/common';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';
import { EscalationsController } from './escalations/escalations.controller.js';
import { EscalationsService } from './escalations/escalations.service.js';
import { StaffAccountsController } from './staff-accounts/staff-accounts.controller.js';
import { StaffAccountsService } from './staff-accounts/staff-accounts.service.js';

@Module({
  controllers: [CampusController, StaffAccountsController, EscalationsController],
  providers: [CampusService, CampusOverviewService, EscalationsService, StaffAccountsService],
})
export class CampusModule {}
