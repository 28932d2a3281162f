import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications.module.js';
import { CorrectRefusal } from './correct-refusal.js';
import { PhoneRefusalsController } from './phone-refusals.controller.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [PhoneRefusalsController],
  providers: [CorrectRefusal],
})
export class PhoneRefusalsModule {}
