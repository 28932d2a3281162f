import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ApplicationForStudent } from '../../../core/applications/applications.dto.js';
import { OwnApplications } from '../../../core/applications/own-applications.service.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { type CompanyPrincipal, CurrentCompany, CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { ApplicationsService } from '../applications.service.js';
import { ApplicationForCompany } from '../views/company-application.dto.js';
import { AgreePool } from './agree-pool.js';
import { AnswerApplication } from './answer-application.js';
import { OfferingInput, PoolAgreementInput, PoolingInput, RejectionInput } from './answer-input.dto.js';
import { UndoAnswer } from './undo-answer.js';

/** Answers of a company to an application, and the student's reply when the company asks to keep it for later. */
@Controller('applications/:id')
export class AnswersController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly own: OwnApplications,
    private readonly answering: AnswerApplication,
    private readonly undoing: UndoAnswer,
    private readonly pooling: AgreePool,
  ) {}

  /** Records that a person of the company opened the file. */
  @Policy('answer', 'Application')
  @Post('reading')
  @HttpCode(200)
  async open(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.read(id, company);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Reserves one of the offer's seats for the student; also possible after a refusal, or as the first answer. */
  @Policy('answer', 'Application')
  @Post('offering')
  @HttpCode(200)
  async offer(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: OfferingInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.offer(id, company, input, locale);
    return this.applications.findOfCompany(id, company, locale);
  }

  @Policy('answer', 'Application')
  @Post('rejection')
  @HttpCode(200)
  async reject(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: RejectionInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.reject(id, company, input, locale);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Keeps the application for later, if the student agrees. */
  @Policy('answer', 'Application')
  @Post('pooling')
  @HttpCode(200)
  async pool(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: PoolingInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.answering.pool(id, company, input, locale);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Undoes the caller's own refusal, offered seat or proposed interview, within 30 seconds. */
  @Policy('answer', 'Application')
  @Post('undoing')
  @HttpCode(200)
  async undo(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.undoing.undo(id, company);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Records that the student lets the company keep the file: for two years, or before 18 to the end of the school year. */
  @Policy('confirm', 'Application')
  @Put('pool-agreement')
  async agree(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @Body() input: PoolAgreementInput,
  ): Promise<ApplicationForStudent> {
    await this.pooling.agree(id, student, input);
    return this.own.find(id, student);
  }

  /** Records that the student does not agree, or withdraws the consent. */
  @Policy('confirm', 'Application')
  @Delete('pool-agreement')
  async refuse(@Param('id') id: string, @CurrentStudent() student: StudentPrincipal): Promise<ApplicationForStudent> {
    await this.pooling.refuse(id, student);
    return this.own.find(id, student);
  }
}
