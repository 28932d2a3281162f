import { Module } from '@nestjs/common';
import { PhoneRefusalsModule } from '../applications/answers/phone/phone-refusals.module.js';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';
import { AssignCase } from './escalations/assign-case.js';
import { EscalationsController } from './escalations/escalations.controller.js';
import { EscalationsService } from './escalations/escalations.service.js';
import { RecordCall } from './escalations/record-call.js';
import { StaffAccountsModule } from './staff-accounts/staff-accounts.module.js';

@Module({
  imports: [StaffAccountsModule, PhoneRefusalsModule],
  controllers: [CampusController, EscalationsController],
  providers: [CampusService, CampusOverviewService, EscalationsService, AssignCase, RecordCall],
})
export class CampusModule {}
