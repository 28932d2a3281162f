import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { PageQuery } from '../http/page.dto.js';
import { Policy } from '../http/policy.decorator.js';
import {
  type CompanyPrincipal,
  CurrentCompany,
  CurrentPrincipal,
  CurrentStudent,
  type Principal,
  type StudentPrincipal,
} from '../http/principal.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { AcceptApplication } from './accept-application.js';
import { AnswerApplication } from './answer-application.js';
import {
  Acceptance,
  ApplicationForStudent,
  ApplicationInput,
  OfferingInput,
  RejectionInput,
  StudentApplicationList,
} from './applications.dto.js';
import { ApplicationsService } from './applications.service.js';
import { ApplicationForCompany, CompanyApplicationList } from './company-application.dto.js';
import { LeaveApplication } from './leave-application.js';
import { SubmitApplication } from './submit-application.js';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly submitting: SubmitApplication,
    private readonly answering: AnswerApplication,
    private readonly accepting: AcceptApplication,
    private readonly leaving: LeaveApplication,
  ) {}

  @Policy('send', 'Application')
  @Post('applications')
  async submit(
    @CurrentStudent() student: StudentPrincipal,
    @Body() input: ApplicationInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForStudent> {
    return this.applications.findOfStudent(await this.submitting.submit(student, input, locale), student);
  }

  /** The student's own, the newest first. */
  @Policy('list', 'Application')
  @Get('applications')
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery): Promise<StudentApplicationList> {
    return this.applications.listOfStudent(student, query);
  }

  /** Applications to one of the company's offers, the newest first. */
  @Policy('read', 'Application')
  @Get('offers/:id/applications')
  listOfOffer(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Query() query: PageQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<CompanyApplicationList> {
    return this.applications.listOfOffer(id, company, query, locale);
  }

  /** `ApplicationForStudent` for who sent it, `ApplicationForCompany` for the company it was sent to. */
  @Policy('read', 'Application')
  @Get('applications/:id')
  @ApiExtraModels(ApplicationForStudent, ApplicationForCompany)
  @ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(ApplicationForStudent) }, { $ref: getSchemaPath(ApplicationForCompany) }] } })
  read(
    @Param('id') id: string,
    @CurrentPrincipal() reader: Principal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForStudent | ApplicationForCompany> {
    return this.applications.find(id, reader, locale);
  }

  /** A person of the company opens the file. */
  @Policy('answer', 'Application')
  @Post('applications/:id/reading')
  @HttpCode(200)
  async open(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.read(id, company);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Reserves one of the offer's seats for the student. */
  @Policy('answer', 'Application')
  @Post('applications/:id/offering')
  @HttpCode(200)
  async offer(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: OfferingInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.offer(id, company, input);
    return this.applications.findOfCompany(id, company, locale);
  }

  @Policy('answer', 'Application')
  @Post('applications/:id/rejection')
  @HttpCode(200)
  async reject(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: RejectionInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.reject(id, company, input);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** The student takes the offered seat; every other open application ends. */
  @Policy('confirm', 'Application')
  @Post('applications/:id/acceptance')
  @HttpCode(200)
  async accept(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal): Promise<Acceptance> {
    return { placementId: await this.accepting.accept(id, student) };
  }

  @Policy('confirm', 'Application')
  @Post('applications/:id/decline')
  @HttpCode(200)
  async decline(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal): Promise<ApplicationForStudent> {
    await this.leaving.decline(id, student);
    return this.applications.findOfStudent(id, student);
  }

  @Policy('withdraw', 'Application')
  @Post('applications/:id/withdrawal')
  @HttpCode(200)
  async withdraw(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal): Promise<ApplicationForStudent> {
    await this.leaving.withdraw(id, student);
    return this.applications.findOfStudent(id, student);
  }
}
