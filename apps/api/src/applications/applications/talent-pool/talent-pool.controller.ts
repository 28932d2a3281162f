import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { INVITATION_TO_APPLY_DAYS, type Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { InvitePooled } from './invite-pooled.js';
import { PooledApplication, PooledInvitationInput, TalentPool } from './talent-pool.dto.js';
import { TalentPoolService } from './talent-pool.service.js';

@Controller('company/pool')
export class TalentPoolController {
  constructor(
    private readonly pool: TalentPoolService,
    private readonly inviting: InvitePooled,
  ) {}

  /** Page of applications kept for later with the student's valid consent, the newest first. */
  @Policy('read', 'Application')
  @Get()
  list(@CurrentCompany() company: CompanyPrincipal, @Query() query: PageQuery, @ReaderLocale() locale: Locale): Promise<TalentPool> {
    return this.pool.list(company, query, locale);
  }

  @ApiOperation({
    summary: `Asks the student to apply to another of the company's offers, once for each; the answer within ${INVITATION_TO_APPLY_DAYS} days is theirs.`,
  })
  @Policy('invite', 'Candidate')
  @Post(':id/invitations')
  async invite(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: PooledInvitationInput,
    @ReaderLocale() locale: Locale,
  ): Promise<PooledApplication> {
    await this.inviting.invite(id, company, input);
    return this.pool.find(id, company, locale);
  }
}
