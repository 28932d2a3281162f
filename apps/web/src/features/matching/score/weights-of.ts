import type { ScoreCriterionView } from '@seve/api-client';
import type { Criterion } from '../../../art/score/CriterionBar.js';
import { outOf100 } from '../../../art/score/points-of-100.js';

export interface WeighedCriterion extends Criterion {
  method: string;
  /** Criterion of the same side from whose points this one takes its own; null when it has points of its own. */
  lender: string | null;
}

/** Returns the criteria of one side as full veins, as thick as their weight. */
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

/** Subtracts from each criterion the points that others take from it, so that the side sums to 100. */
export const withoutLent = (weighed: readonly WeighedCriterion[]): WeighedCriterion[] =>
  weighed.map((one) => {
    const lent = weighed.filter(({ lender }) => lender === one.key).reduce((sum, { max }) => sum + max, 0);
    return { ...one, won: one.won - lent, max: one.max - lent };
  });
