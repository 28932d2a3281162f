import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { AccountLetters } from './account-letters.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ConfirmationService } from './confirmation.service.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [AuthModule],
  controllers: [AccountsController],
  providers: [AccountLetters, AccountsService, ConfirmationService, DemoService],
  exports: [AccountLetters, ConfirmationService],
})
export class AccountsModule {}
