import { Injectable } from '@nestjs/common';
import { weightsHistory } from '@seve/database';
import type { Locale } from '@seve/domain';
import { scoreTable } from '@seve/matching';
import { DataSource } from 'typeorm';
import { currentWeights } from '../../core/matching/current-weights.js';
import type { ScoreTableView } from './score.dto.js';
import { viewOfScoreTable } from './score-table.view.js';

@Injectable()
export class ScoreService {
  constructor(private readonly dataSource: DataSource) {}

  async read(locale: Locale): Promise<ScoreTableView> {
    const { manager } = this.dataSource;
    const [weights, history] = await Promise.all([currentWeights(manager), weightsHistory(manager)]);
    return viewOfScoreTable(scoreTable(weights), history, locale);
  }
}
