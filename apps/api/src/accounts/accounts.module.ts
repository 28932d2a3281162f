import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from '@seve/database';
import { AuthModule } from '../auth/auth.module.js';
import { AccountLetters } from './account-letters.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { ActiveRole } from './active-role.service.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account]), AuthModule],
  controllers: [AccountsController],
  providers: [AccountLetters, AccountsService, ActiveRole, DemoService],
  exports: [AccountLetters, ActiveRole],
})
export class AccountsModule {}
