import type { RescoreProgress, WeightsVersionRow } from '@seve/database';
import { type Locale, weightsVersionName } from '@seve/domain';
import { POST_CRITERIA, STUDENT_CRITERIA, WEIGHTS } from '@seve/matching';
import { reasonIn } from '../../core/matching/reason-in.js';
import type { RescoreProgressView, WeighedCriterionView, WeightsVersionView, WeightsView } from '../../core/matching/weights.dto.js';

export const viewOfProgress = ({ number, startedAt, ...progress }: RescoreProgress): RescoreProgressView => ({
  ...progress,
  version: weightsVersionName(number),
  isRunning: startedAt !== null && progress.finishedAt === null,
});

export const viewOfWeights = (history: readonly WeightsVersionRow[], progress: RescoreProgress, locale: Locale): WeightsView => ({
  number: history[0]?.number ?? progress.number,
  criteria: criteriaIn(locale),
  progress: viewOfProgress(progress),
  history: history.map((version) => viewOfVersion(version, locale)),
});

const criteriaIn = (locale: Locale): WeighedCriterionView[] => [
  ...STUDENT_CRITERIA.map(({ name, label }) => ({
    side: 'student' as const,
    name,
    label: label[locale],
    reason: WEIGHTS.student[name].reason[locale],
  })),
  ...POST_CRITERIA.map(({ name, label }) => ({
    side: 'post' as const,
    name,
    label: label[locale],
    reason: WEIGHTS.post[name].reason[locale],
  })),
];

function viewOfVersion(
  { number, points, restores, authorName, createdAt, ...said }: WeightsVersionRow,
  locale: Locale,
): WeightsVersionView {
  return {
    number,
    version: weightsVersionName(number),
    points,
    ...reasonIn(said, locale),
    restores: restores === null ? null : weightsVersionName(restores),
    authorName,
    createdAt,
  };
}
