import type { ScoreCriterionView } from '@seve/api-client';
import type { Criterion } from '../../art/score/CriterionBar.js';
import { outOf100 } from '../../art/score/points-of-100.js';

export interface Weighed extends Criterion {
  method: string;
  /** Lends its points from another criterion of the side. */
  isLent: boolean;
}

/** One side's criteria as the leaf draws them: every vein full, as thick as its weight. */
export const weightsOf = (criteria: readonly ScoreCriterionView[], side: ScoreCriterionView['side']): Weighed[] =>
  criteria
    .filter((criterion) => criterion.side === side)
    .map(({ name, label, points, reason, method, takenFrom }) => ({
      key: name,
      name: label,
      won: outOf100(points),
      max: outOf100(points),
      reason,
      method,
      isLent: takenFrom !== null,
    }));
