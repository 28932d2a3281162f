import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { BeginContractByHand } from '../begin/begin-by-hand.js';
import { contractOf } from '../contracts/own-contract.js';
import { CompanyDaysInput } from '../parts/company-days.dto.js';
import { CompleteContractPart } from '../parts/complete-contract-part.js';
import { ApprenticePartInput, CfaPartInput } from '../parts/contract-parts.dto.js';
import { ContractChangesInput } from '../parts/contract-remarks.dto.js';
import { AgreementDaysInput } from '../parts/parts.dto.js';
import { PlanCompanyDays } from '../parts/plan-company-days.js';
import { PlanContractDays } from '../parts/plan-contract-days.js';
import { RequestContractChanges } from '../parts/request-contract-changes.js';
import { SaveContractPart } from '../parts/save-contract-part.js';
import { ContractLists } from '../views/contract-lists.js';
import { ContractViews, contractReaderOfSchool } from '../views/contract-views.js';
import { ContractBegun, ContractForSchool, ContractPage, ContractsQuery, OpenContractStep } from '../views/contracts.dto.js';

const HOUR = 3_600;

/** Contracts of students of one's own classes, or of one's training centre for its office. */
@Controller('school-contracts')
export class SchoolContractsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: ContractLists,
    private readonly views: ContractViews,
    private readonly beginning: BeginContractByHand,
    private readonly saving: SaveContractPart,
    private readonly completing: CompleteContractPart,
    private readonly days: PlanContractDays,
    private readonly companyDays: PlanCompanyDays,
    private readonly changing: RequestContractChanges,
  ) {}

  /** Those of one step, the next to begin first. */
  @Policy('follow', 'Contract')
  @Get()
  list(@Query() query: ContractsQuery, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ContractPage> {
    return this.lists.ofSchool(member, query);
  }

  /** How many stand in each step before the registration. */
  @Policy('follow', 'Contract')
  @Get('steps')
  steps(@CurrentSchoolMember() member: SchoolPrincipal): Promise<OpenContractStep[]> {
    return this.lists.openSteps(member);
  }

  /** Begins the contract of an agreed placement that has none; the employer is asked to fill its part. */
  @Policy('prepare', 'Contract')
  @Post('of-placement/:placementId')
  begin(@Param('placementId') placementId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<ContractBegun> {
    return this.beginning.begin(placementId, member);
  }

  @Policy('follow', 'Contract')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForSchool> {
    return this.views.forSchool(await contractOf.school(id, member)(this.dataSource.manager), contractReaderOfSchool(member, locale));
  }

  /** What has changed since then is shown at the next reading. */
  @Policy('follow', 'Contract')
  @Post(':id/look')
  @HttpCode(204)
  async look(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    await this.views.look(await contractOf.school(id, member)(this.dataSource.manager), { readerId: member.accountId });
  }

  /** Saves the part of the training centre while it is typed. */
  @Policy('prepare', 'Contract')
  @Put(':id/part')
  async save(
    @Param('id') id: string,
    @Body() input: CfaPartInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForSchool> {
    await this.saving.save(contractOf.school(id, member), 'cfa', input, member);
    return this.read(id, member, locale);
  }

  /** Saves the apprentice's part for them. */
  @Policy('prepare', 'Contract')
  @Put(':id/apprentice-part')
  async saveApprentice(
    @Param('id') id: string,
    @Body() input: ApprenticePartInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ContractForSchool> {
    await this.saving.save(contractOf.school(id, member), 'apprentice', input, member);
    return this.read(id, member, locale);
  }

  /** First and last day, also of the placement. */
  @Policy('prepare', 'Contract')
  @Put(':id/days')
  @HttpCode(204)
  plan(
    @Param('id') id: string,
    @Body() input: AgreementDaysInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.days.plan(contractOf.school(id, member), input, member, locale);
  }

  /** The part of the training centre is complete. */
  @Policy('prepare', 'Contract')
  @Post(':id/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.completing.cfa(contractOf.school(id, member), member);
  }

  /** Sends the employer another link to its part. */
  @Policy('follow', 'Contract')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post(':id/question')
  @HttpCode(204)
  ask(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.beginning.ask(contractOf.school(id, member));
  }

  /** Remarks to employer or training centre, field by field. */
  @Policy('follow', 'Contract')
  @Post(':id/remarks')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Body() { remarks }: ContractChangesInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.changing.request(contractOf.school(id, member), remarks, member);
  }

  /** Days in the company, by which the days of free rupture are counted. */
  @Policy('prepare', 'Contract')
  @Put(':id/company-days')
  @HttpCode(204)
  planCompanyDays(@Param('id') id: string, @Body() input: CompanyDaysInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.companyDays.plan(contractOf.school(id, member), input, member);
  }
}
