import { Controller, Get } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../http/server/reader-locale.decorator.js';
import { Public } from '../../http/session/policy.decorator.js';
import { ScoreTableView } from './score.dto.js';
import { ScoreService } from './score.service.js';

@Public()
@Controller('score')
export class ScoreController {
  constructor(private readonly score: ScoreService) {}

  /** How a score is computed: conditions, criteria with their weight and its reason, what never enters, versions. */
  @Get()
  read(@ReaderLocale() locale: Locale): Promise<ScoreTableView> {
    return this.score.read(locale);
  }
}
