import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { MatchExplanationView, StudentMatchList } from '../../core/matching/matches.dto.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../http/session/principal.js';
import { PageQuery } from '../../http/validation/page.dto.js';
import { MatchesService } from './matches.service.js';

@Controller('student/matches')
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  /** Offers that match the student's profile, the best first. */
  @Policy('read', 'Match')
  @Get()
  list(@CurrentStudent() student: StudentPrincipal, @Query() query: PageQuery, @ReaderLocale() locale: Locale): Promise<StudentMatchList> {
    return this.matches.list(student, query, locale);
  }

  /** The list was opened: what it holds is no longer new. */
  @Policy('read', 'Match')
  @Post('visit')
  @HttpCode(204)
  visit(@CurrentStudent() student: StudentPrincipal): Promise<void> {
    return this.matches.noteVisit(student);
  }

  /** Where the points come from, condition by condition and criterion by criterion. */
  @Policy('read', 'Match')
  @Get(':offerId')
  explain(
    @CurrentStudent() student: StudentPrincipal,
    @Param('offerId') offerId: string,
    @ReaderLocale() locale: Locale,
  ): Promise<MatchExplanationView> {
    return this.matches.explain(student, offerId, locale);
  }
}
