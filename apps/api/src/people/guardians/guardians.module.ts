import { Module } from '@nestjs/common';
import { CampusGuardiansController } from './campus/campus-guardians.controller.js';
import { CampusGuardians } from './campus/campus-guardians.js';
import { DecideGuardianConsent } from './decide-guardian-consent.js';
import { GuardianPagesController } from './guardian-pages.controller.js';
import { GuardianPagesService } from './guardian-pages.service.js';

@Module({
  controllers: [GuardianPagesController, CampusGuardiansController],
  providers: [CampusGuardians, DecideGuardianConsent, GuardianPagesService],
})
export class GuardiansModule {}
