import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ColleagueRequests } from './colleague-requests.js';
import { CompanySignUpService } from './company-sign-up.service.js';
import { ConfirmSignUp } from './confirm-sign-up.js';
import { ConfirmationController } from './confirmation.controller.js';
import { PendingSignUps } from './pending-sign-ups.js';
import { SignUpController } from './sign-up.controller.js';
import { SignUpLimits } from './sign-up-limits.js';
import { StudentSignUpService } from './student-sign-up.service.js';

@Module({
  imports: [AccountsModule, AuthModule],
  controllers: [SignUpController, ConfirmationController],
  providers: [ColleagueRequests, CompanySignUpService, ConfirmSignUp, PendingSignUps, SignUpLimits, StudentSignUpService],
  exports: [PendingSignUps],
})
export class SignUpModule {}
