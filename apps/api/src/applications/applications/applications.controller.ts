import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { Acceptance, ApplicationForStudent, ApplicationInput, StudentApplicationList } from '../../core/applications/applications.dto.js';
import { LeavingInput } from '../../core/applications/endings.dto.js';
import { OwnApplications } from '../../core/applications/own-applications.service.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import {
  type CompanyPrincipal,
  CurrentCompany,
  CurrentPrincipal,
  CurrentStudent,
  type Principal,
  type StudentPrincipal,
} from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { AcceptApplication } from './answers/accept-application.js';
import { ApplicationsService } from './applications.service.js';
import { LeaveApplication } from './endings/leave-application.js';
import { SubmitApplication } from './submission/submit-application.js';
import { ApplicationForCompany, CompanyApplicationList } from './views/company-application.dto.js';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly own: OwnApplications,
    private readonly submitting: SubmitApplication,
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
    return this.own.find(await this.submitting.submit(student, input, locale), student);
  }

  /** Page of the student's own applications, the newest first. */
  @Policy('list', 'Application')
  @Get('applications')
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery): Promise<StudentApplicationList> {
    return this.own.list(student, query);
  }

  /** Page of the applications to one of the company's offers, the newest first. */
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

  /** Returns `ApplicationForStudent` to the student who sent it, `ApplicationForCompany` to the company that received it. */
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

  /** Accepts the offered seat for the student; ends the student's other applications for the same days. */
  @Policy('confirm', 'Application')
  @Post('applications/:id/acceptance')
  @HttpCode(200)
  async accept(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<Acceptance> {
    return { placementId: await this.accepting.accept(id, student, locale) };
  }

  /** Declines an offered seat. */
  @Policy('confirm', 'Application')
  @Post('applications/:id/decline')
  @HttpCode(200)
  async decline(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @Body() input: LeavingInput,
  ): Promise<ApplicationForStudent> {
    await this.leaving.decline(id, student, input);
    return this.own.find(id, student);
  }

  @Policy('withdraw', 'Application')
  @Post('applications/:id/withdrawal')
  @HttpCode(200)
  async withdraw(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @Body() input: LeavingInput,
  ): Promise<ApplicationForStudent> {
    await this.leaving.withdraw(id, student, input);
    return this.own.find(id, student);
  }
}
