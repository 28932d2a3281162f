import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { ContractFiledInput } from '../opco/filing.dto.js';
import { contractOf } from '../own-paper.js';
import { AmendmentBegun } from './amendment-base.dto.js';
import { BeginContractAmendment } from './begin-contract-amendment.js';
import { ContractAmendmentViews } from './contract-amendment-views.js';
import {
  ContractAmendmentInput,
  ContractAmendmentRegisteredInput,
  ContractAmendmentsForEmployer,
  EmployerAmendmentInput,
} from './contract-amendments.dto.js';
import { FillContractAmendment } from './fill-contract-amendment.js';

/** Amendments of a contract at a site of the company. */
@Controller('company/contracts/:id/amendments')
export class CompanyContractAmendmentsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly views: ContractAmendmentViews,
    private readonly beginning: BeginContractAmendment,
    private readonly filling: FillContractAmendment,
    private readonly filing: FileContractAmendment,
  ) {}

  /** Every amendment, and each value that comes from one. */
  @Policy('host', 'Contract')
  @Get()
  async list(
    @Param('id') id: string,
    @CurrentCompany() { companyId }: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractAmendmentsForEmployer> {
    return this.views.forEmployer(await contractOf.company(id, companyId)(this.dataSource.manager), locale);
  }

  /** Begins one, which the employer fills first. */
  @Policy('host', 'Contract')
  @Throttle({ points: 60, seconds: 3_600, by: 'account' })
  @Post()
  async begin(
    @Param('id') id: string,
    @Body() input: ContractAmendmentInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<AmendmentBegun> {
    return { id: await this.beginning.begin(contractOf.company(id, company.companyId), input, company) };
  }

  /** Saves the fields that the motives open. */
  @Policy('host', 'Contract')
  @Put(':amendmentId/part')
  @HttpCode(204)
  save(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: EmployerAmendmentInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.filling.saveEmployer(contractOf.company(id, company.companyId), amendmentId, input, company, locale);
  }

  /** The employer's part is complete: the training centre reads it. */
  @Policy('host', 'Contract')
  @Post(':amendmentId/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @Param('amendmentId') amendmentId: string, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.filling.completeEmployer(contractOf.company(id, company.companyId), amendmentId, company);
  }

  /** The signed amendment was sent to the OPCO. */
  @Policy('host', 'Contract')
  @Post(':amendmentId/filing')
  @HttpCode(204)
  send(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: ContractFiledInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.filing.file(contractOf.company(id, company.companyId), amendmentId, input, company);
  }

  /** The OPCO has registered it. */
  @Policy('host', 'Contract')
  @Post(':amendmentId/registration')
  @HttpCode(204)
  register(
    @Param('id') id: string,
    @Param('amendmentId') amendmentId: string,
    @Body() input: ContractAmendmentRegisteredInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.filing.register(contractOf.company(id, company.companyId), amendmentId, input, company);
  }
}
