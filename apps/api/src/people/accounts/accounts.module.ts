import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '@seve/database';
import { ACCOUNT_CONTROLLERS } from './account-controllers.js';
import { ACCOUNTS } from './account-providers.js';
import { AuthModule } from './auth/auth.module.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account]), AuthModule],
  controllers: ACCOUNT_CONTROLLERS,
  providers: ACCOUNTS,
})
export class AccountsModule {}
