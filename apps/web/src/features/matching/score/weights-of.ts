import type { ScoreCriterionView } from '@seve/api-client';
import type { Criterion } from '../../../art/score/CriterionBar.js';
import { outOf100 } from '../../../art/score/points-of-100.js';

export interface WeighedCriterion extends Criterion {
  method: string;
  /** The criterion of the side whose points these are; null where they are its own. */
  lender: string | null;
}

/** One side's criteria as the leaf draws them: every vein full, as thick as its weight. */
export const weightsOf = (criteria: readonly ScoreCriterionView[], side: ScoreCriterionView['side']): WeighedCriterion[] =>
  criteria
    .filter((criterion) => criterion.side === side)
    .map(({ name, label, points, reason, method, takenFrom }) => ({
      key: name,
      name: label,
      won: outOf100(points),
      max: outOf100(points),
      reason,
      method,
      lender: takenFrom,
    }));

/** As the sum of 100 that they are: a lender without what it lends. */
export const withoutLent = (weighed: readonly WeighedCriterion[]): WeighedCriterion[] =>
  weighed.map((one) => {
    const lent = weighed.filter(({ lender }) => lender === one.key).reduce((sum, { max }) => sum + max, 0);
    return { ...one, won: one.won - lent, max: one.max - lent };
  });
