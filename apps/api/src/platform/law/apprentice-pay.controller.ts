import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Locale } from '@seve/domain';
import { DataSource } from 'typeorm';
import { markedLaw } from '../../core/law/current-law.js';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { ApprenticePayQuery, ApprenticePayView } from './apprentice-pay.dto.js';
import { answerApprenticePay } from './apprentice-pay.view.js';

@Public()
@Controller('law')
export class ApprenticePayController {
  constructor(private readonly dataSource: DataSource) {}

  /** The least that an apprentice is paid, period by period, with the articles; an aid, not legal advice. */
  @Throttle({ points: 600, seconds: 600, by: 'ip' })
  @ApiOkResponse({ type: ApprenticePayView })
  @Get('apprentice-pay')
  async read(@Query() query: ApprenticePayQuery, @ReaderLocale() locale: Locale): Promise<ApprenticePayView> {
    return answerApprenticePay(query, locale, await markedLaw(this.dataSource.manager));
  }
}
