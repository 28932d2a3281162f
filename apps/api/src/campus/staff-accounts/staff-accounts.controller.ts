import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { StaffAccountList, StaffAccountsQuery } from './staff-accounts.dto.js';
import { StaffAccountsService } from './staff-accounts.service.js';

@Controller('campus/accounts')
export class StaffAccountsController {
  constructor(private readonly accounts: StaffAccountsService) {}

  /** Teachers, coordinators and companies, the newest first. Never students. */
  @Policy('search', 'StaffAccount')
  @Get()
  search(@Query() query: StaffAccountsQuery): Promise<StaffAccountList> {
    return this.accounts.search(query);
  }

  /** Signs the person out everywhere, at once. */
  @Policy('suspend', 'StaffAccount')
  @Delete(':id/sessions')
  @HttpCode(204)
  endSessions(@Param('id') id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.accounts.endSessions(id, principal);
  }
}
