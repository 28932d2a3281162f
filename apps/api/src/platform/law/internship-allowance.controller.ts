import { Controller, Get, Query } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { markedLaw } from '../../core/law/current-law.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { InternshipAllowanceQuery, InternshipAllowanceView } from './internship-allowance.dto.js';
import { allowanceQuestion, viewOfAllowance } from './internship-allowance.view.js';

@Public()
@Controller('law')
export class InternshipAllowanceController {
  constructor(private readonly dataSource: DataSource) {}

  /** The allowance of an internship: whether it is due, month by month and smoothed, with the articles it comes from. */
  @Throttle({ points: 600, seconds: 3_600, by: 'ip' })
  @Get('internship-allowance')
  async compute(@Query() query: InternshipAllowanceQuery, @ReaderLocale() locale: Locale): Promise<InternshipAllowanceView> {
    return viewOfAllowance(allowanceQuestion(query), locale, await markedLaw(this.dataSource.manager));
  }
}
