import { Body, Controller, Get, Header, HttpCode, Param, Post, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { ApplicationForStudent } from '../../../core/applications/applications.dto.js';
import { OwnApplications } from '../../../core/applications/own-applications.service.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import {
  type CompanyPrincipal,
  CurrentCompany,
  CurrentPrincipal,
  CurrentStudent,
  type Principal,
  type StudentPrincipal,
} from '../../../http/session/principal.js';
import { InterviewCancellationInput, InterviewInput, SlotChoiceInput, SlotsRefusalInput } from '../answers/answer-input.dto.js';
import { ApplicationsService } from '../applications.service.js';
import { ApplicationForCompany } from '../views/company-application.dto.js';
import { ChooseSlot } from './choose-slot.js';
import { InterviewCalendar } from './interview-calendar.js';
import { PlanInterview } from './plan-interview.js';

/** The interview of an application. */
@Controller('applications/:id')
export class InterviewsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly own: OwnApplications,
    private readonly planning: PlanInterview,
    private readonly choosing: ChooseSlot,
    private readonly calendars: InterviewCalendar,
  ) {}

  /** Proposes times for the company, or replaces those proposed. */
  @Policy('answer', 'Application')
  @Post('interview')
  @HttpCode(200)
  async propose(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: InterviewInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.planning.propose(id, company, input, locale);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Cancels the interview; the application keeps its status, and the company can propose other times. */
  @Policy('answer', 'Application')
  @Post('interview/cancellation')
  @HttpCode(200)
  async cancel(
    @Param('id') id: string,
    @CurrentCompany() company: CompanyPrincipal,
    @Body() input: InterviewCancellationInput,
    @ReaderLocale() locale: Locale,
  ): Promise<ApplicationForCompany> {
    await this.planning.cancel(id, company, input, locale);
    return this.applications.findOfCompany(id, company, locale);
  }

  /** Chooses one of the times for the student; a chosen time can be changed until it begins. */
  @Policy('confirm', 'Application')
  @Post('interview/choice')
  @HttpCode(200)
  async choose(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @Body() { slotId }: SlotChoiceInput,
  ): Promise<ApplicationForStudent> {
    await this.choosing.choose(id, student, slotId);
    return this.own.find(id, student);
  }

  /** Records that none of the times suits the student: the company proposes others, or answers. */
  @Policy('confirm', 'Application')
  @Post('interview/refusal')
  @HttpCode(200)
  async refuse(
    @Param('id') id: string,
    @CurrentStudent() student: StudentPrincipal,
    @Body() { otherTimes }: SlotsRefusalInput,
  ): Promise<ApplicationForStudent> {
    await this.choosing.refuse(id, student, otherTimes ?? '');
    return this.own.find(id, student);
  }

  /** Calendar file for the student or the company, once a time is chosen. */
  @Policy('read', 'Application')
  @Get('interview.ics')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  calendar(@Param('id') id: string, @CurrentPrincipal() reader: Principal, @ReaderLocale() locale: Locale): Promise<StreamableFile> {
    return this.calendars.file(id, reader, locale);
  }
}
