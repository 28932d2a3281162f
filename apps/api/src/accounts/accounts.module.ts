import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '@seve/database';
import { AuthModule } from '../auth/auth.module.js';
import { ACCOUNT_CONTROLLERS } from './account-controllers.js';
import { AccountLetters } from './account-letters.js';
import { ACCOUNTS } from './account-providers.js';
import { ActiveRole } from './active-role.service.js';
import { ResetAccess } from './addresses/reset-access.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account]), AuthModule],
  controllers: ACCOUNT_CONTROLLERS,
  providers: ACCOUNTS,
  exports: [AccountLetters, ActiveRole, ResetAccess],
})
export class AccountsModule {}
