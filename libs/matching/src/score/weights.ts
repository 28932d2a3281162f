import { everyPoint, type Sentence, STARTING_POINTS, type StoredPoints, weightsVersionName } from '@seve/domain';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { Criterion, CriterionName, Side } from '../criteria/criterion.js';

export interface Weight {
  /** Points of 10,000 on its side. */
  points: number;
  /** Why this number: a human decision, public. */
  reason: Sentence;
  /** If this criterion applies, its points are taken from the named one; otherwise they stay there. */
  takenFrom?: 'skills';
}

/** Changed by version only; the scenario cases show the effect. */
export interface Weights {
  version: string;
  /** Weights of how the offer fits the student. */
  student: Readonly<Record<CriterionName<'student'>, Weight>>;
  /** Weights of how the student fits the post. */
  post: Readonly<Record<CriterionName<'post'>, Weight>>;
}

/** Points as stored, by version. */
interface KeptWeights {
  number: number;
  points: StoredPoints;
}

/**
 * Returns the weights of a version: its points with the reason of each criterion. The points of a criterion that does not apply are shared
 * among its side in proportion.
 */
export function weightsOf({ number, points }: KeptWeights): Weights {
  const { student, post } = everyPoint(points);
  return { version: weightsVersionName(number), student: weighed(STUDENT_CRITERIA, student), post: weighed(POST_CRITERIA, post) };
}

/** Initial weights of the service; later versions are stored beside them. */
export const WEIGHTS: Weights = weightsOf({ number: 2, points: STARTING_POINTS });

function weighed<S extends Side>(criteria: readonly Criterion<S>[], points: Readonly<Record<CriterionName<S>, number>>) {
  const all = criteria.map(({ name, why, takenFrom }) => [name, { points: points[name], reason: why, ...(takenFrom && { takenFrom }) }]);
  return Object.fromEntries(all) as Record<CriterionName<S>, Weight>;
}
