import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PendingSignUp } from '@seve/database';
import { AccountsModule } from '../accounts.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ConfirmSignUp } from './confirm-sign-up.js';
import { ConfirmationController } from './confirmation.controller.js';
import { PendingSignUps } from './pending-sign-ups.js';
import { SignUpController } from './sign-up.controller.js';
import { SIGN_UPS } from './sign-up-providers.js';

@Module({
  imports: [TypeOrmModule.forFeature([PendingSignUp]), AccountsModule, AuthModule],
  controllers: [SignUpController, ConfirmationController],
  providers: [ConfirmSignUp, ...SIGN_UPS],
  exports: [PendingSignUps],
})
export class SignUpModule {}
