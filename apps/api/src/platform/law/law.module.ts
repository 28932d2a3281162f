import { Module } from '@nestjs/common';
import { ApprenticePayController } from './apprentice-pay.controller.js';
import { InternshipAllowanceController } from './internship-allowance.controller.js';

@Module({ controllers: [ApprenticePayController, InternshipAllowanceController] })
export class LawModule {}
