import { Module } from '@nestjs/common';
import { LinksModule } from '../../papers/links/links.module.js';
import { AuthModule } from '../accounts/auth/auth.module.js';
import { ConfirmGuardians } from '../../core/people/guardians/confirm-guardians.js';
import { DecideGuardianConsent } from './decide-guardian-consent.js';
import { GuardianContacts } from '../../core/people/guardians/guardian-contacts.js';
import { GuardianLinks } from '../../core/people/guardians/guardian-links.js';
import { GuardianPagesController } from './guardian-pages.controller.js';
import { GuardianPagesService } from './guardian-pages.service.js';
import { TellTeacher } from '../../core/people/guardians/tell-teacher.js';

@Module({
  imports: [AuthModule, LinksModule],
  controllers: [GuardianPagesController],
  providers: [ConfirmGuardians, DecideGuardianConsent, GuardianContacts, GuardianLinks, GuardianPagesService, TellTeacher],
  exports: [ConfirmGuardians, GuardianContacts, GuardianLinks],
})
export class GuardianPagesModule {}
