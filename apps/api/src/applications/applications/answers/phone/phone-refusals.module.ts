import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications.module.js';
import { CorrectRefusal } from './correct-refusal.js';
import { PhoneRefusalsController } from './phone-refusals.controller.js';
import { RefuseByPhone } from '../../../../core/applications/refuse-by-phone.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [PhoneRefusalsController],
  providers: [RefuseByPhone, CorrectRefusal],
  exports: [RefuseByPhone],
})
export class PhoneRefusalsModule {}
