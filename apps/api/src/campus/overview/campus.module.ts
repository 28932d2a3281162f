import { Module } from '@nestjs/common';
import { PhoneRefusalsModule } from '../../applications/applications/answers/phone/phone-refusals.module.js';
import { CampusGuardiansController } from '../../people/guardians/campus/campus-guardians.controller.js';
import { CampusGuardians } from '../../people/guardians/campus/campus-guardians.js';
import { GuardianPagesModule } from '../../people/guardians/guardian-pages.module.js';
import { CampusController } from './campus.controller.js';
import { CampusService } from './campus.service.js';
import { CampusOverviewService } from './campus-overview.service.js';
import { AssignCase } from '../escalations/assign-case.js';
import { EscalationsController } from '../escalations/escalations.controller.js';
import { EscalationsService } from '../escalations/escalations.service.js';
import { RecordCall } from '../escalations/record-call.js';
import { StaffAccountsModule } from '../staff-accounts/staff-accounts.module.js';

@Module({
  imports: [StaffAccountsModule, PhoneRefusalsModule, GuardianPagesModule],
  controllers: [CampusController, EscalationsController, CampusGuardiansController],
  providers: [CampusService, CampusOverviewService, EscalationsService, AssignCase, RecordCall, CampusGuardians],
})
export class CampusModule {}
