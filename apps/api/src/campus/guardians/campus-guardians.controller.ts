import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { GuardianConfirmationsInput, GuardianToConfirm } from '../../guardian-pages/guardians-to-confirm.dto.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { CampusGuardians } from './campus-guardians.js';

/** Guardians of minors whom no school follows. */
@Policy('confirm', 'Guardian')
@Controller('campus')
export class CampusGuardiansController {
  constructor(private readonly guardians: CampusGuardians) {}

  /** Those that wait for a confirmation, by the name of the student. */
  @Get('guardians')
  waiting(): Promise<GuardianToConfirm[]> {
    return this.guardians.waiting();
  }

  /** All or none: 409 where one has changed since it was read. */
  @Post('guardian-confirmations')
  @HttpCode(204)
  confirm(@Body() { contactIds }: GuardianConfirmationsInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.guardians.confirm(contactIds, coordinator);
  }

  /** Those that are confirmed, to take one back. */
  @Get('confirmed-guardians')
  confirmed(): Promise<GuardianToConfirm[]> {
    return this.guardians.confirmed();
  }

  /** Taken back: the contact counts for nothing until it is confirmed again. */
  @Delete('guardian-confirmations/:contactId')
  @HttpCode(204)
  doubt(@Param('contactId') contactId: string, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.guardians.revoke(contactId, coordinator);
  }
}
