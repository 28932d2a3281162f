import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentTeacher, type TeacherPrincipal } from '../../../http/session/principal.js';
import { CheckProposal } from './check-proposal.js';
import { ProposalCheck, ProposalCheckInput } from './proposal-check.dto.js';
import { ClassProposalInput, ClassProposals, ProposalInput, ProposalView } from './proposals.dto.js';
import { ProposalsService } from './proposals.service.js';

/** Offers that a teacher proposes to students of the class. */
@Controller('classes/:id')
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly check: CheckProposal,
  ) {}

  /** The newest first: those that wait, were sent, were put aside. */
  @Policy('read', 'StudentSheet')
  @Get('students/:studentId/proposals')
  list(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<ProposalView[]> {
    return this.proposals.list({ id, studentId }, teacher);
  }

  /** Returns every proposal to this student, the newest first. */
  @Policy('propose', 'StudentSheet')
  @Post('students/:studentId/proposals')
  propose(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: ProposalInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ProposalView[]> {
    return this.proposals.propose({ id, studentId }, input, teacher, locale);
  }

  /** What speaks for and against the offer, student by student; writes nothing. */
  @Policy('propose', 'StudentSheet')
  @Post('proposals/check')
  @HttpCode(200)
  checkEach(
    @Param('id') id: string,
    @Body() input: ProposalCheckInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ProposalCheck> {
    return this.check.execute(id, input, teacher, locale);
  }

  /** To several students at once; says of each what happened. */
  @Policy('propose', 'StudentSheet')
  @Post('proposals')
  @HttpCode(200)
  async proposeEach(
    @Param('id') id: string,
    @Body() input: ClassProposalInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ClassProposals> {
    return { results: await this.proposals.proposeEach(id, input, teacher, locale) };
  }
}
