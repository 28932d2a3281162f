import type { WeightsVersionRow } from '@seve/database';
import { dayInParis, type Locale, weightsVersionName } from '@seve/domain';
import type { ScoreTable } from '@seve/matching';
import { reasonIn } from '../../core/matching/reason-in.js';
import type { ScoreTableView, ScoreVersionView } from './score.dto.js';

export const viewOfScoreTable = (table: ScoreTable, history: readonly WeightsVersionRow[], locale: Locale): ScoreTableView => ({
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
  history: history.map((version) => viewOfVersion(version, locale)),
});

/** Omits the author of the change, whom only the campus may know. */
function viewOfVersion({ number, createdAt, restores, points, ...said }: WeightsVersionRow, locale: Locale): ScoreVersionView {
  return {
    version: weightsVersionName(number),
    since: dayInParis(createdAt),
    ...reasonIn(said, locale),
    restores: restores === null ? null : weightsVersionName(restores),
    points,
  };
}
