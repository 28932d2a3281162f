import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import {
  DeclaredPlaceInput,
  DeclaredPlacePage,
  FoundPlaceStudent,
  PlaceCheck,
  PlaceContactInput,
  PlaceDeclared,
  PlaceForSchool,
  PlacePaperInput,
  PlaceReasonInput,
  PlaceStudent,
  PlaceStudentsQuery,
} from '../../../core/placements/declared-places.dto.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { AnswerPlace } from './answer-place.js';
import { CheckContact } from './check-contact.js';
import { DeclarePlace } from './declare-place.js';
import { declaredPlaceOf } from './own-place.js';
import { PlaceLists, studentSeen } from './place-lists.js';
import { PlaceViews } from './place-views.js';

const HOUR = 3_600;

/** Places that students of one's own classes, or of one's school for its office, found outside Sève. */
@Controller('school-places')
export class SchoolPlacesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: PlaceLists,
    private readonly views: PlaceViews,
    private readonly declaring: DeclarePlace,
    private readonly answers: AnswerPlace,
    private readonly contacts: CheckContact,
  ) {}

  /** Those that wait first. */
  @Policy('follow', 'Placement')
  @Get()
  list(@Query() query: PageQuery, @CurrentSchoolMember() member: SchoolPrincipal): Promise<DeclaredPlacePage> {
    return this.lists.ofSchool(member, query);
  }

  /** Students by name; eight at most. */
  @Policy('declare', 'Placement')
  @Get('students')
  find(@Query() { q }: PlaceStudentsQuery, @CurrentSchoolMember() member: SchoolPrincipal): Promise<FoundPlaceStudent[]> {
    return this.lists.find(q, member);
  }

  @Policy('declare', 'Placement')
  @Get('students/:studentId')
  student(@Param('studentId') studentId: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<PlaceStudent> {
    return this.lists.student(studentId, member);
  }

  /** What declaring it would do, and what the law says; changes nothing. */
  @Policy('declare', 'Placement')
  @Post('students/:studentId/check')
  @HttpCode(200)
  check(
    @Param('studentId') studentId: string,
    @Body() input: DeclaredPlaceInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceCheck> {
    return this.declaring.check(async (manager) => (await studentSeen(manager, studentId, member)).id, input, locale);
  }

  /** The host is asked, the student is told and counts as placed. */
  @Policy('declare', 'Placement')
  @Throttle({ points: 120, seconds: HOUR, by: 'account' })
  @Post('students/:studentId')
  declare(
    @Param('studentId') studentId: string,
    @Body() input: DeclaredPlaceInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceDeclared> {
    return this.declaring.declare(async (manager) => (await studentSeen(manager, studentId, member)).id, input, member, locale);
  }

  @Policy('follow', 'Placement')
  @Get(':id')
  async read(
    @Param('id') id: string,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceForSchool> {
    return this.views.forSchool(await declaredPlaceOf.school(this.dataSource.manager, id, member), locale);
  }

  /** The school has seen a paper of the host: the place is confirmed. */
  @Policy('certify', 'Placement')
  @Post(':id/paper')
  @HttpCode(204)
  certify(
    @Param('id') id: string,
    @Body() input: PlacePaperInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<void> {
    return this.answers.certify((manager) => declaredPlaceOf.school(manager, id, member), input, member, locale);
  }

  /** Clears the doubt about the contact; a yes that was kept confirms the place. */
  @Policy('certify', 'Placement')
  @Post(':id/contact-check')
  @HttpCode(204)
  clear(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @ReaderLocale() locale: Locale): Promise<void> {
    return this.contacts.clear((manager) => declaredPlaceOf.school(manager, id, member), member, locale);
  }

  /** Asks the host again, at this address from now on. */
  @Policy('certify', 'Placement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post(':id/question')
  @HttpCode(204)
  ask(@Param('id') id: string, @Body() { contactEmail }: PlaceContactInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.answers.ask((manager) => declaredPlaceOf.school(manager, id, member), contactEmail, member);
  }

  /** Kept with its reason; the student searches again. */
  @Policy('cancel', 'Placement')
  @Post(':id/cancellation')
  @HttpCode(204)
  cancel(@Param('id') id: string, @Body() { reason }: PlaceReasonInput, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.answers.cancel((manager) => declaredPlaceOf.school(manager, id, member), reason, member);
  }
}
