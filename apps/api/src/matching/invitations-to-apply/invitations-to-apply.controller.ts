import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { AnswerInvitation } from './answer-invitation.js';
import { StudentInvitation, StudentInvitationList } from './invitations-to-apply.dto.js';
import { InvitationsToApplyService } from './invitations-to-apply.service.js';

@Controller('student/invitations')
export class InvitationsToApplyController {
  constructor(
    private readonly invitations: InvitationsToApplyService,
    private readonly answering: AnswerInvitation,
  ) {}

  /** Companies that ask the student to apply, the newest first. */
  @Policy('read', 'InvitationToApply')
  @Get()
  list(
    @CurrentStudent() student: StudentPrincipal,
    @Query() query: PageQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<StudentInvitationList> {
    return this.invitations.list(student, query, locale);
  }

  @Policy('read', 'InvitationToApply')
  @Get(':id')
  find(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<StudentInvitation> {
    return this.invitations.find(id, student, locale);
  }

  /** The student reads it. */
  @Policy('answer', 'InvitationToApply')
  @Post(':id/opening')
  @HttpCode(200)
  async open(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<StudentInvitation> {
    await this.answering.open(id, student);
    return this.invitations.find(id, student, locale);
  }

  @Policy('answer', 'InvitationToApply')
  @Post(':id/decline')
  @HttpCode(200)
  async decline(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<StudentInvitation> {
    await this.answering.decline(id, student);
    return this.invitations.find(id, student, locale);
  }
}
