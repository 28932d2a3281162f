import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { GuardianConfirmationsInput, GuardianToConfirm } from '../../../core/people/guardians/guardians-to-confirm.dto.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { GuardianConfirmations } from './guardian-confirmations.js';

/** Confirmation of the guardians of a class. */
@Controller('classes/:id')
export class ClassGuardiansController {
  constructor(private readonly confirmations: GuardianConfirmations) {}

  /** Unconfirmed contacts, by name of the student. */
  @Policy('agree', 'StudentSheet')
  @Get('guardians')
  waiting(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<GuardianToConfirm[]> {
    return this.confirmations.waiting(id, member);
  }

  /** Confirms all or none; 409 when one has changed since it was read. */
  @Policy('agree', 'StudentSheet')
  @Post('guardian-confirmations')
  @HttpCode(204)
  confirm(
    @Param('id') id: string,
    @Body() { contactIds }: GuardianConfirmationsInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.confirmations.confirmAll(id, contactIds, member);
  }
}
