import { Controller, Get, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ExcludedOfferPage, ExcludedOfferQuery, ExcludedSummary } from '../../core/matching/matches.dto.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { ExcludedOffersService } from './excluded-offers.service.js';

/** The offers that the student's own criteria, or the law, keep out of the list. */
@Controller('student/excluded-offers')
export class ExcludedOffersController {
  constructor(private readonly excluded: ExcludedOffersService) {}

  /** One by one, those that the fewest changes bring back first. */
  @Policy('read', 'Match')
  @Get()
  list(
    @CurrentStudent() student: StudentPrincipal,
    @Query() query: ExcludedOfferQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<ExcludedOfferPage> {
    return this.excluded.list(student, query, locale);
  }

  /** How many by condition, and the changes that open most for the least. */
  @Policy('read', 'Match')
  @Get('summary')
  summary(@CurrentStudent() student: StudentPrincipal, @ReaderLocale() locale: Locale): Promise<ExcludedSummary> {
    return this.excluded.summary(student, locale);
  }
}
