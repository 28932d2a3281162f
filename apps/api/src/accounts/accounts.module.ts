import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '@seve/database';
import { AuthModule } from '../auth/auth.module.js';
import { AccountLetters } from './account-letters.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { AddressLetters } from './addresses/address-letters.js';
import { AddressesController } from './addresses/addresses.controller.js';
import { AskAddress } from './addresses/ask-address.js';
import { ConfirmAddress } from './addresses/confirm-address.js';
import { OwnAddress } from './addresses/own-address.js';
import { ResetAccess } from './addresses/reset-access.js';
import { UndoAddress } from './addresses/undo-address.js';
import { DemoService } from './demo.service.js';
import { ChangePassword } from './mine/change-password.js';
import { MyAccountController } from './mine/my-account.controller.js';
import { MyAccountService } from './mine/my-account.service.js';

const ADDRESSES = [AddressLetters, AskAddress, ConfirmAddress, OwnAddress, ResetAccess, UndoAddress];

@Module({
  imports: [TypeOrmModule.forFeature([Account]), AuthModule],
  controllers: [AccountsController, MyAccountController, AddressesController],
  providers: [AccountLetters, AccountsService, DemoService, MyAccountService, ChangePassword, ...ADDRESSES],
  exports: [AccountLetters, ResetAccess],
})
export class AccountsModule {}
