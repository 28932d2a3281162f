import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { INVITATION_TO_APPLY_DAYS, type Locale } from '@seve/domain';
import { InvitationToApplyInput } from '../../core/matching/invitations/invitation-to-apply-input.dto.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { Candidate, CandidateList } from './candidates.dto.js';
import { CandidatesService } from './candidates.service.js';
import { InviteCandidate } from './invite-candidate.js';

@Controller('offers/:id/candidates')
export class CandidatesController {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly inviting: InviteCandidate,
  ) {}

  /** Students who let companies see them and whom the post suits, under a pseudonym, as the last list was made; the best for the post first. */
  @Policy('list', 'Candidate')
  @Get()
  list(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Query() query: PageQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<CandidateList> {
    return this.candidates.list(id, company, query, locale);
  }

  @Policy('list', 'Candidate')
  @Get(':candidateId')
  find(
    @Param('id') id: string,
    @Param('candidateId') candidateId: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<Candidate> {
    return this.candidates.find(id, candidateId, company, locale);
  }

  @ApiOperation({ summary: `Asks the candidate to apply, once; the answer within ${INVITATION_TO_APPLY_DAYS} days is theirs.` })
  @Policy('invite', 'Candidate')
  @Post(':candidateId/invitation')
  async invite(
    @Param('id') id: string,
    @Param('candidateId') candidateId: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: InvitationToApplyInput,
    @ReaderLocale() locale: Locale,
  ): Promise<Candidate> {
    await this.inviting.invite(id, candidateId, company, input);
    return this.candidates.find(id, candidateId, company, locale);
  }
}
