import { Module } from '@nestjs/common';
import { AccountRecordService } from './closing/account-record.service.js';
import { CloseAccount } from './closing/close-account.js';
import { StaffAccountRecordsController } from './closing/staff-account-records.controller.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccountsService } from './staff-accounts.service.js';

/** Accounts of schools, companies and the campus. */
@Module({
  controllers: [StaffAccountsController, StaffAccountRecordsController],
  providers: [StaffAccountsService, AccountRecordService, CloseAccount],
})
export class StaffAccountsModule {}
