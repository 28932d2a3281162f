import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { GuardianConfirmationsInput, GuardianToConfirm } from '../../../core/people/guardians/guardians-to-confirm.dto.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { CampusGuardians } from './campus-guardians.js';

/** Guardians of minors without a class. */
@Policy('confirm', 'Guardian')
@Controller('campus')
export class CampusGuardiansController {
  constructor(private readonly guardians: CampusGuardians) {}

  /** Unconfirmed contacts, by name of the student. */
  @Get('guardians')
  waiting(): Promise<GuardianToConfirm[]> {
    return this.guardians.waiting();
  }

  /** Confirms all or none; 409 when one has changed since it was read. */
  @Post('guardian-confirmations')
  @HttpCode(204)
  confirm(@Body() { contactIds }: GuardianConfirmationsInput, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.guardians.confirm(contactIds, coordinator);
  }

  /** Confirmed contacts, of which a confirmation can be revoked. */
  @Get('confirmed-guardians')
  confirmed(): Promise<GuardianToConfirm[]> {
    return this.guardians.confirmed();
  }

  /** Revokes the confirmation; the contact can neither sign nor decide until it is confirmed again. */
  @Delete('guardian-confirmations/:contactId')
  @HttpCode(204)
  doubt(@Param('contactId') contactId: string, @CurrentPrincipal() coordinator: Principal): Promise<void> {
    return this.guardians.revoke(contactId, coordinator);
  }
}
