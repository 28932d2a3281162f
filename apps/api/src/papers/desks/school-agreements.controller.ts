import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { BeginAgreement } from '../begin/begin-agreement.js';
import { agreementOf } from '../own-paper.js';
import { CompletePart } from '../parts/complete-part.js';
import { AgreementDaysInput, ChangesRequestedInput, SchoolPartInput } from '../parts/parts.dto.js';
import { PlanDays } from '../parts/plan-days.js';
import { SavePart } from '../parts/save-part.js';
import { ReviewAgreement } from '../review/review-agreement.js';
import { AgreementLists } from '../views/agreement-lists.js';
import { AgreementViews, readerOfSchool } from '../views/agreement-views.js';
import { AgreementBegun, AgreementForSchool, AgreementPage, AgreementsQuery, OpenStepCount } from '../views/agreements.dto.js';

const HOUR = 3_600;

/** Agreements of students of one's own classes, or of one's school for its office. */
@Controller('school-agreements')
export class SchoolAgreementsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: AgreementLists,
    private readonly views: AgreementViews,
    private readonly beginning: BeginAgreement,
    private readonly saving: SavePart,
    private readonly completing: CompletePart,
    private readonly days: PlanDays,
    private readonly reviewing: ReviewAgreement,
  ) {}

  /** Those of one step, the next to begin first. */
  @Policy('follow', 'Agreement')
  @Get()
  list(@Query() query: AgreementsQuery, @CurrentSchoolMember() member: SchoolPrincipal): Promise<AgreementPage> {
    return this.lists.ofSchool(member, query);
  }

  /** How many stand in each step before all have signed. */
  @Policy('follow', 'Agreement')
  @Get('steps')
  steps(@CurrentSchoolMember() member: SchoolPrincipal): Promise<OpenStepCount[]> {
    return this.lists.openSteps(member);
  }

  /** Begins the agreement of an agreed placement that has none; the host is asked to fill its part. */
  @Policy('prepare', 'Agreement')
  @Post('of-placement/:placementId')
  begin(@Param('placementId') placementId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<AgreementBegun> {
    return this.beginning.begin(placementId, member);
  }

  @Policy('follow', 'Agreement')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForSchool> {
    return this.views.forSchool(await agreementOf.school(id, member)(this.dataSource.manager), readerOfSchool(member, locale));
  }

  /** What has changed since then is shown at the next reading. */
  @Policy('follow', 'Agreement')
  @Post(':id/look')
  @HttpCode(204)
  async look(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    await this.views.look(await agreementOf.school(id, member)(this.dataSource.manager), { readerId: member.accountId });
  }

  /** Saves the school's part while it is typed. */
  @Policy('prepare', 'Agreement')
  @Put(':id/part')
  async save(
    @Param('id') id: string,
    @Body() input: SchoolPartInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<AgreementForSchool> {
    await this.saving.save(agreementOf.school(id, member), 'school', input, member);
    return this.read(id, member, locale);
  }

  /** First and last day, also of the placement. */
  @Policy('prepare', 'Agreement')
  @Put(':id/days')
  @HttpCode(204)
  plan(
    @Param('id') id: string,
    @Body() input: AgreementDaysInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.days.plan(agreementOf.school(id, member), input, member, locale);
  }

  /** The school's part is complete. */
  @Policy('prepare', 'Agreement')
  @Post(':id/part/completion')
  @HttpCode(204)
  complete(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.completing.school(agreementOf.school(id, member), member);
  }

  /** Sends the host another link to its part. */
  @Policy('follow', 'Agreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post(':id/question')
  @HttpCode(204)
  ask(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.beginning.ask(agreementOf.school(id, member));
  }

  /** Remarks to host or school, field by field. */
  @Policy('follow', 'Agreement')
  @Post(':id/remarks')
  @HttpCode(204)
  requestChanges(
    @Param('id') id: string,
    @Body() { remarks }: ChangesRequestedInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.reviewing.requestChanges(agreementOf.school(id, member), remarks, member);
  }

  /** Subject, skills and days are right. */
  @Policy('validate', 'Agreement')
  @Post(':id/validation')
  @HttpCode(204)
  validate(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.reviewing.validate(agreementOf.school(id, member), member);
  }
}
