import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { BeginPaper } from '../begin/begin-paper.js';
import { SCHOOL_DESK } from '../kinds/paper-desk.js';
import { AGREEMENT_ROUTES, CONTRACT_ROUTES, type PaperRoutes } from '../kinds/paper-routes.js';
import { agreementFinders, contractFinders } from '../own-paper.js';
import { CompanyDaysInput } from '../parts/company-days.dto.js';
import { ApprenticePartInput } from '../parts/contract-parts.dto.js';
import { AgreementDaysInput } from '../parts/parts.dto.js';
import { PlanCompanyDays } from '../parts/plan-company-days.js';
import { PlanDays } from '../parts/plan-days.js';
import { ValidateAgreement } from '../review/validate-agreement.js';
import { ContractForSchool } from '../views/contracts.dto.js';
import { paperDesk } from './paper-desk.controller.js';

const HOUR = 3_600;

/** Papers of students of one's own classes, or of one's school for its office. */
function schoolPapers(routes: PaperRoutes) {
  const { type, subject, of, words, answer } = routes;

  @Controller(routes.school)
  class SchoolPapersOfType extends paperDesk(routes, SCHOOL_DESK) {
    @Inject(BeginPaper) readonly beginning!: BeginPaper;
    @Inject(PlanDays) readonly days!: PlanDays;

    @Policy('follow', subject)
    @Get('steps')
    @ApiOperation({ summary: `How many stand in each step ${words.open}.` })
    @ApiOkResponse({ type: [answer.steps] })
    steps(@CurrentSchoolMember() member: SchoolPrincipal): Promise<object> {
      return this.lists.openSteps(type, member);
    }

    @Policy('prepare', subject)
    @Post('of-placement/:placementId')
    @ApiOperation({
      summary: `Begins the ${words.paper} of an agreed placement that has none; the ${words.host} is asked to fill its part.`,
    })
    @ApiCreatedResponse({ type: answer.begun })
    begin(@Param('placementId') placementId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<object> {
      return this.beginning.begin(type, placementId, member);
    }

    /** First and last day, also of the placement. */
    @Policy('prepare', subject)
    @Put(':id/days')
    @HttpCode(204)
    plan(
      @Param('id') id: string,
      @Body() input: AgreementDaysInput,
      @CurrentSchoolMember() member: SchoolPrincipal,
      @ReaderLocale() locale: Locale,
    ): Promise<void> {
      return this.days.plan(of.school(id, member), input, member, locale);
    }

    @Policy('follow', subject)
    @Throttle({ points: 60, seconds: HOUR, by: 'account' })
    @Post(':id/question')
    @HttpCode(204)
    @ApiOperation({ summary: `Sends the ${words.host} another link to its part.` })
    ask(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
      return this.beginning.ask(of.school(id, member));
    }
  }
  return SchoolPapersOfType;
}

/** Agreements, which a teacher validates. */
@Controller('school-agreements')
export class SchoolAgreementsController extends schoolPapers(AGREEMENT_ROUTES) {
  constructor(private readonly validating: ValidateAgreement) {
    super();
  }

  /** Subject, skills and days are right. */
  @Policy('validate', 'Agreement')
  @Post(':id/validation')
  @HttpCode(204)
  validate(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.validating.validate(agreementFinders.school(id, member), member);
  }
}

/** Contracts, of which the training centre writes the apprentice's part for them. */
@Controller('school-contracts')
export class SchoolContractsController extends schoolPapers(CONTRACT_ROUTES) {
  constructor(private readonly companyDays: PlanCompanyDays) {
    super();
  }

  /** Saves the apprentice's part for them. */
  @Policy('prepare', 'Contract')
  @Put(':id/apprentice-part')
  @ApiOkResponse({ type: ContractForSchool })
  async saveApprentice(
    @Param('id') id: string,
    @Body() input: ApprenticePartInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<object> {
    await this.saving.save(contractFinders.school(id, member), 'student', input, member);
    return this.read(id, member, locale);
  }

  /** Days in the company, by which the days of free rupture are counted. */
  @Policy('prepare', 'Contract')
  @Put(':id/company-days')
  @HttpCode(204)
  planCompanyDays(@Param('id') id: string, @Body() input: CompanyDaysInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.companyDays.plan(contractFinders.school(id, member), input, member);
  }
}
