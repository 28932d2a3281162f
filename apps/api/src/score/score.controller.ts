import { Controller, Get } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { scoreTable } from '@seve/matching';
import { Public } from '../http/policy.decorator.js';
import { ReaderLocale } from '../http/reader-locale.decorator.js';
import { ScoreTableView } from './score.dto.js';
import { viewOfScoreTable } from './score-table.view.js';

@Public()
@Controller('score')
export class ScoreController {
  /** How a score is computed: conditions, criteria with their weight and its reason, what never enters, versions. */
  @Get()
  read(@ReaderLocale() locale: Locale): ScoreTableView {
    return viewOfScoreTable(scoreTable(), locale);
  }
}
