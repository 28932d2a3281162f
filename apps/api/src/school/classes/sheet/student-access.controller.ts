import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { AddressResetInput, SecondStepResetInput } from '../../../core/people/addresses/addresses.dto.js';
import { RESETS, ResetAccess } from '../../../core/people/addresses/reset-access.js';
import { accountOfStudent } from '../../../core/school/own-class.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';

/** For a pupil of one's own class, or of the school for its office, who was seen, and has lost the mailbox or the phone. */
@Controller('classes/:id/students/:studentId')
export class StudentAccessController {
  constructor(private readonly resets: ResetAccess) {}

  /** The new mailbox confirms; the old address is told, and can undo. */
  @Policy('reset-access', 'StudentSheet')
  @Throttle(RESETS)
  @Post('email')
  @HttpCode(204)
  resetAddress(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: AddressResetInput,
    @CurrentSchoolMember() reader: SchoolPrincipal,
  ): Promise<void> {
    return this.resets.askAddress(reader, 'student.reset-address', input, accountOfStudent({ id, studentId }, reader));
  }

  /** The pupil is told. */
  @Policy('reset-access', 'StudentSheet')
  @Delete('second-step')
  @HttpCode(204)
  removeSecondStep(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: SecondStepResetInput,
    @CurrentSchoolMember() reader: SchoolPrincipal,
  ): Promise<void> {
    return this.resets.removeSecondStep(reader, 'student.remove-second-step', input, accountOfStudent({ id, studentId }, reader));
  }
}
