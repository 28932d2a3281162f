import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { AddressResetInput, SecondStepResetInput } from '../../core/people/addresses/addresses.dto.js';
import { RESETS } from '../../core/people/addresses/reset-access.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { StaffAccountList, StaffAccountsQuery } from './staff-accounts.dto.js';
import { StaffAccountsService } from './staff-accounts.service.js';

@Controller('campus/accounts')
export class StaffAccountsController {
  constructor(private readonly accounts: StaffAccountsService) {}

  /** Page of accounts of teachers, coordinators and companies, the newest first. Never students. */
  @Policy('search', 'StaffAccount')
  @Get()
  search(@Query() query: StaffAccountsQuery): Promise<StaffAccountList> {
    return this.accounts.search(query);
  }

  /** Ends all sessions of the person at once. */
  @Policy('suspend', 'StaffAccount')
  @Delete(':id/sessions')
  @HttpCode(204)
  endSessions(@Param('id') id: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.accounts.endSessions(id, principal);
  }

  /**
   * Sets a new address for a person whose identity the campus has checked: the new mailbox confirms, the old one is notified and can undo
   * it.
   */
  @Policy('reset-access', 'StaffAccount')
  @Throttle(RESETS)
  @Post(':id/email')
  @HttpCode(204)
  resetAddress(@Param('id') id: string, @Body() input: AddressResetInput, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.accounts.resetAddress(id, input, principal);
  }

  /** Removes the second factor of a person who has lost the phone and whose identity the campus has checked. The person is notified. */
  @Policy('reset-access', 'StaffAccount')
  @Delete(':id/second-step')
  @HttpCode(204)
  removeSecondStep(@Param('id') id: string, @Body() input: SecondStepResetInput, @CurrentPrincipal() principal: Principal): Promise<void> {
    return this.accounts.removeSecondStep(id, input, principal);
  }
}
