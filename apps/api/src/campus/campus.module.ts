import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PhoneRefusalsModule } from '../applications/answers/phone/phone-refusals.module.js';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';
import { AssignCase } from './escalations/assign-case.js';
import { EscalationsController } from './escalations/escalations.controller.js';
import { EscalationsService } from './escalations/escalations.service.js';
import { RecordCall } from './escalations/record-call.js';
import { StaffAccountsController } from './staff-accounts/staff-accounts.controller.js';
import { StaffAccountsService } from './staff-accounts/staff-accounts.service.js';

@Module({
  imports: [AccountsModule, PhoneRefusalsModule],
  controllers: [CampusController, StaffAccountsController, EscalationsController],
  providers: [CampusService, CampusOverviewService, EscalationsService, AssignCase, RecordCall, StaffAccountsService],
})
export class CampusModule {}
