import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '@seve/database';
import { AuthModule } from '../auth/auth.module.js';
import { ACCOUNTS, ACCOUNTS_SHARED } from './account-providers.js';
import { AccountsController } from './accounts.controller.js';
import { AddressesController } from './addresses/addresses.controller.js';
import { OwnDataController } from './data/own-data.controller.js';
import { MyAccountController } from './mine/my-account.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account]), AuthModule],
  controllers: [AccountsController, MyAccountController, AddressesController, OwnDataController],
  providers: ACCOUNTS,
  exports: ACCOUNTS_SHARED,
})
export class AccountsModule {}
