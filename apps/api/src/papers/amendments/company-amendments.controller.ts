import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { agreementOf } from '../own-paper.js';
import { AmendmentBegun } from './amendment-base.dto.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentInput, AmendmentsForHost, HostAmendmentInput } from './amendments.dto.js';
import { BeginAmendment } from './begin-amendment.js';
import { FillAmendment } from './fill-amendment.js';

/** Amendments of an agreement at a site of the company. */
@Controller('company/agreements/:id/amendments')
export class CompanyAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: AmendmentViews,
    private readonly beginning: BeginAmendment,
    private readonly filling: FillAmendment,
  ) {}

  @Policy('host', 'Agreement')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentCompany() { companyId }: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AmendmentsForHost> {
    return this.views.forHost(await agreementOf.company(id, companyId)(this.dataSource.manager), locale);
  }

  /** Asks the school for an amendment. */
  @Policy('host', 'Agreement')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post()
  async ask(@Param('id') id: string, @Body() input: AmendmentInput, @CurrentCompany() company: CompanyPrincipal): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(agreementOf.company(id, company.companyId), input, company) };
  }

  /** Saves the fields that the motives open. */
  @Policy('host', 'Agreement')
  @Put(':amendmentId/part')
  @HttpCode(204)
  save(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: HostAmendmentInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.filling.saveHost(agreementOf.company(id, company.companyId), amendmentId, input, company);
  }

  /** The host's part is complete: the school reads it. */
  @Policy('host', 'Agreement')
  @Post(':amendmentId/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @Param('amendmentId') amendmentId: string, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filling.completeHost(agreementOf.company(id, company.companyId), amendmentId, company);
  }
}
