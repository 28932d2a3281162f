import type { ExplainedCriterionView } from '@seve/api-client';
import type { Criterion } from './CriterionBar.js';
import { pointsOf100 } from './points-of-100.js';

/** Returns the criteria of one side, heaviest first. */
export function criteriaOf(criteria: readonly ExplainedCriterionView[], side: ExplainedCriterionView['side']): Criterion[] {
  const own = criteria.filter((criterion) => criterion.side === side);
  const points = pointsOf100(own);
  return own
    .map(({ name, label, sentence }, i) => ({
      key: name,
      name: label,
      reason: sentence,
      won: points[i]?.won ?? 0,
      max: points[i]?.max ?? 0,
    }))
    .sort((one, other) => other.max - one.max);
}
