import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { AccountClosingInput, AccountMoveInput, AccountRecordView } from './account-record.dto.js';
import { AccountRecordService } from './account-record.service.js';
import { CloseAccount } from './close-account.js';

/** One staff account, and the actions of the campus on it. */
@Controller('campus/accounts/:id')
export class StaffAccountRecordsController {
  constructor(
    private readonly records: AccountRecordService,
    private readonly closing: CloseAccount,
  ) {}

  @Policy('search', 'StaffAccount')
  @Get()
  read(@Param('id') id: string, @CurrentPrincipal() { accountId }: Principal): Promise<AccountRecordView> {
    return this.records.read(id, accountId);
  }

  /** Ends roles and sessions at once; the person is told the reason. */
  @Policy('close', 'StaffAccount')
  @Post('closing')
  @HttpCode(204)
  close(@Param('id') id: string, @Body() input: AccountClosingInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.closing.close(coordinator, id, input);
  }

  @Policy('close', 'StaffAccount')
  @Post('reopening')
  @HttpCode(204)
  reopen(@Param('id') id: string, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.closing.reopen(coordinator, id);
  }

  /** Moves a teacher to another school. */
  @Policy('close', 'StaffAccount')
  @Post('move')
  @HttpCode(204)
  move(@Param('id') id: string, @Body() input: AccountMoveInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.closing.move(coordinator, id, input);
  }
}
