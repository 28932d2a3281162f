import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DeclaredPlaceInput, PlaceCheck, PlaceDeclared, PlaceReasonInput } from '../../../core/placements/declared-places.dto.js';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { AnswerPlace } from './answer-place.js';
import { DeclarePlace } from './declare-place.js';
import { declaredPlaceOf } from './own-place.js';

const DAY = 86_400;

/** A place that the student found outside Sève. */
@Controller('student/declared-places')
export class StudentPlacesController {
  constructor(
    private readonly declaring: DeclarePlace,
    private readonly answers: AnswerPlace,
  ) {}

  /** What declaring it would do, and what the law says; changes nothing. */
  @Policy('declare', 'Placement')
  @Post('check')
  @HttpCode(200)
  check(
    @Body() input: DeclaredPlaceInput,
    @CurrentStudent() { studentId }: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceCheck> {
    return this.declaring.check(async () => studentId, input, locale);
  }

  /** The host is asked, the teacher is told; the student counts as placed. */
  @Policy('declare', 'Placement')
  @Throttle({ points: 10, seconds: DAY, by: 'account' })
  @Post()
  declare(
    @Body() input: DeclaredPlaceInput,
    @CurrentStudent() student: StudentPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<PlaceDeclared> {
    return this.declaring.declare(async () => student.studentId, input, student, locale);
  }

  /** Kept with its reason; the student searches again. */
  @Policy('cancel', 'Placement')
  @Post(':id/cancellation')
  @HttpCode(204)
  cancel(@Param('id') id: string, @Body() { reason }: PlaceReasonInput, @CurrentStudent() student: StudentPrincipal): Promise<void> {
    return this.answers.cancel((manager) => declaredPlaceOf.student(manager, id, student.studentId), reason, student);
  }
}
