import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany } from '../../http/session/principal.js';
import { contractOf } from '../contracts/own-contract.js';
import { CompleteContractPart } from '../parts/complete-contract-part.js';
import { EmployerPartInput } from '../parts/contract-parts.dto.js';
import { ContractChangesInput } from '../parts/contract-remarks.dto.js';
import { RequestContractChanges } from '../parts/request-contract-changes.js';
import { SaveContractPart } from '../parts/save-contract-part.js';
import { ContractLists } from '../views/contract-lists.js';
import { type ContractReader, ContractViews } from '../views/contract-views.js';
import { ContractForEmployer, ContractPage, ContractsQuery } from '../views/contracts.dto.js';

const readerOf = ({ role, accountId }: CompanyPrincipal, locale: Locale): ContractReader => ({
  ...{ role, readerId: accountId, locale },
  writes: ['employer'],
});

/** Contracts at the sites of the company. */
@Controller('company/contracts')
export class CompanyContractsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: ContractLists,
    private readonly views: ContractViews,
    private readonly saving: SaveContractPart,
    private readonly completing: CompleteContractPart,
    private readonly changing: RequestContractChanges,
  ) {}

  /** Those of one step, the next to begin first. */
  @Policy('host', 'Contract')
  @Get()
  list(@Query() query: ContractsQuery, @CurrentCompany() { companyId }: CompanyPrincipal): Promise<ContractPage> {
    return this.lists.ofCompany(companyId, query);
  }

  @Policy('host', 'Contract')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForEmployer> {
    return this.views.forEmployer(await contractOf.company(id, company.companyId)(this.dataSource.manager), readerOf(company, locale));
  }

  /** What has changed since then is shown at the next reading. */
  @Policy('host', 'Contract')
  @Post(':id/look')
  @HttpCode(204)
  async look(@Param('id') id: string, @CurrentCompany() { companyId, accountId }: CompanyPrincipal): Promise<void> {
    await this.views.look(await contractOf.company(id, companyId)(this.dataSource.manager), { readerId: accountId });
  }

  /** Saves the employer's part while it is typed. */
  @Policy('host', 'Contract')
  @Put(':id/part')
  async save(
    @Param('id') id: string,
    @Body() input: EmployerPartInput,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForEmployer> {
    await this.saving.save(contractOf.company(id, company.companyId), 'employer', input, company);
    return this.read(id, company, locale);
  }

  /** The employer's part is complete: the training centre fills its own. */
  @Policy('host', 'Contract')
  @Post(':id/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @CurrentCompany() company: CompanyPrincipal): Promise<void> {
    return this.completing.employer(contractOf.company(id, company.companyId), company);
  }

  /** Remarks to the training centre, or a wish to change the employer's own part. */
  @Policy('host', 'Contract')
  @Post(':id/remarks')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Body() { remarks }: ContractChangesInput,
    @CurrentCompany() company: CompanyPrincipal,
  ): Promise<void> {
    return this.changing.request(contractOf.company(id, company.companyId), remarks, company);
  }
}
