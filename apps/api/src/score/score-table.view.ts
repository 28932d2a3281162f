import type { Locale } from '@seve/domain';
import type { ScoreTable } from '@seve/matching';
import type { ScoreTableView } from './score.dto.js';

export const viewOfScoreTable = (table: ScoreTable, locale: Locale): ScoreTableView => ({
  ...table,
  rules: table.rules.map(({ name, label, rule }) => ({ name, label: label[locale], rule: rule[locale] })),
  criteria: table.criteria.map(({ label, reason, method, takenFrom = null, ...criterion }) => ({
    ...criterion,
    takenFrom,
    label: label[locale],
    reason: reason[locale],
    method: method[locale],
  })),
  never: table.never.map((words) => words[locale]),
  history: table.history.map(({ reason, ...version }) => ({ ...version, reason: reason[locale] })),
});
