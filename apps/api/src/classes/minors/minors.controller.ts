import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { AgreementRefusalInput } from './minors.dto.js';
import { SchoolAgreement } from './school-agreement.js';
import { SendGuardianLink } from './send-guardian-link.js';

/** What adults decide for a minor of the teacher's own class. */
@Controller('classes/:id/students/:studentId')
export class MinorsController {
  constructor(
    private readonly agreement: SchoolAgreement,
    private readonly guardianLink: SendGuardianLink,
  ) {}

  /** The school agrees that companies may see a student of 15 to 17 who wants it. */
  @Policy('agree', 'StudentSheet')
  @Put('agreement')
  @HttpCode(204)
  agree(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<void> {
    return this.agreement.give({ id, studentId }, teacher);
  }

  /** Taken back: companies see a minor no more. */
  @Policy('agree', 'StudentSheet')
  @Delete('agreement')
  @HttpCode(204)
  disagree(@Param('id') id: string, @Param('studentId') studentId: string, @CurrentTeacher() teacher: TeacherPrincipal): Promise<void> {
    return this.agreement.takeBack({ id, studentId }, teacher);
  }

  /** Answers no to the request of the student, who may ask again. */
  @Policy('agree', 'StudentSheet')
  @Post('agreement/refusal')
  @HttpCode(204)
  decline(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() { comment = null }: AgreementRefusalInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<void> {
    return this.agreement.decline({ id, studentId }, comment, teacher);
  }

  /** Sends the guardian the link of the page; the one before stops working. */
  @Policy('agree', 'StudentSheet')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post('guardian-link')
  @HttpCode(204)
  sendGuardianLink(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<void> {
    return this.guardianLink.send({ id, studentId }, teacher);
  }
}
