import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CompanySignUpService } from './company-sign-up.service.js';
import { SignUpController } from './sign-up.controller.js';
import { StudentSignUpService } from './student-sign-up.service.js';
import { TakenAddress } from './taken-address.js';

@Module({
  imports: [AccountsModule],
  controllers: [SignUpController],
  providers: [CompanySignUpService, StudentSignUpService, TakenAddress],
})
export class SignUpModule {}
