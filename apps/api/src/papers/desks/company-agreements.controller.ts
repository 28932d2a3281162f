import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { agreementOf } from '../own-paper.js';
import { CompletePart } from '../parts/complete-part.js';
import { ChangesRequestedInput, HostPartInput } from '../parts/parts.dto.js';
import { SavePart } from '../parts/save-part.js';
import { ReviewAgreement } from '../review/review-agreement.js';
import { OwnPaper } from '../signing/current-paper.js';
import { AgreementLists } from '../views/agreement-lists.js';
import { type AgreementReader, AgreementViews } from '../views/agreement-views.js';
import { AgreementForHost, AgreementPage, AgreementsQuery } from '../views/agreements.dto.js';

const readerOf = ({ role, accountId }: CompanyPrincipal, locale: Locale): AgreementReader => ({
  ...{ role, readerId: accountId, locale },
  writes: 'host',
});

/** Agreements at the sites of the company. */
@Controller('company/agreements')
export class CompanyAgreementsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: AgreementLists,
    private readonly views: AgreementViews,
    private readonly saving: SavePart,
    private readonly completing: CompletePart,
    private readonly reviewing: ReviewAgreement,
    private readonly papers: OwnPaper,
  ) {}

  /** Those of one step, the next to begin first. */
  @Policy('host', 'Agreement')
  @Get()
  list(@Query() query: AgreementsQuery, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<AgreementPage> {
    return this.lists.ofCompany(companyId, query);
  }

  @Policy('host', 'Agreement')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForHost> {
    return this.views.forHost(await agreementOf.company(id, company.companyId)(this.dataSource.manager), readerOf(company, locale));
  }

  /** The PDF: sealed, or with the page of who has signed. */
  @Policy('host', 'Agreement')
  @Get(':id/file')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<StreamableFile> {
    return this.papers.current(agreementOf.company(id, companyId));
  }

  /** What has changed since then is shown at the next reading. */
  @Policy('host', 'Agreement')
  @Post(':id/look')
  @HttpCode(204)
  async look(@Param('id') id: string, @CurrentCompany() { companyId, accountId }: CompanyPrincipal): Promise<void> {
    await this.views.look(await agreementOf.company(id, companyId)(this.dataSource.manager), { readerId: accountId });
  }

  /** Saves the host's part while it is typed. */
  @Policy('host', 'Agreement')
  @Put(':id/part')
  async save(
    @Param('id') id: string,
    @Body() input: HostPartInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForHost> {
    await this.saving.save(agreementOf.company(id, company.companyId), 'host', input, company);
    return this.read(id, company, locale);
  }

  /** The host's part is complete: the school reads it. */
  @Policy('host', 'Agreement')
  @Post(':id/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.completing.host(agreementOf.company(id, company.companyId), company);
  }

  /** Remarks to the school, or a wish to change the host's own part. */
  @Policy('host', 'Agreement')
  @Post(':id/remarks')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Body() { remarks }: ChangesRequestedInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.reviewing.requestChanges(agreementOf.company(id, company.companyId), remarks, company);
  }
}
