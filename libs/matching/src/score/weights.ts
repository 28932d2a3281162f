import { everyPoint, type Sentence, STARTING_POINTS, type StoredPoints, weightsVersionName } from '@seve/domain';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { Criterion, CriterionName, Side } from '../criteria/criterion.js';

export interface Weight {
  /** Of 10,000 on its side. */
  points: number;
  /** Why this number: a human judgement, shown to all. */
  reason: Sentence;
  /** Where this criterion applies, its points are taken from that one; where it does not, they stay there. */
  takenFrom?: 'skills';
}

/** Change them by version, with the scenario cases as witnesses. */
export interface Weights {
  version: string;
  /** How the offer fits the student. */
  student: Readonly<Record<CriterionName<'student'>, Weight>>;
  /** How the student fits the post. */
  post: Readonly<Record<CriterionName<'post'>, Weight>>;
}

/** Points as they are kept, version by version. */
interface KeptWeights {
  number: number;
  points: StoredPoints;
}

/**
 * The weights of a version: its points, each with the reason that the criterion has. A criterion that does not apply leaves its points to
 * its side in proportion.
 */
export function weightsOf({ number, points }: KeptWeights): Weights {
  const { student, post } = everyPoint(points);
  return { version: weightsVersionName(number), student: weighed(STUDENT_CRITERIA, student), post: weighed(POST_CRITERIA, post) };
}

/** What the service starts with: later versions are kept beside it. */
export const WEIGHTS: Weights = weightsOf({ number: 2, points: STARTING_POINTS });

function weighed<S extends Side>(criteria: readonly Criterion<S>[], points: Readonly<Record<CriterionName<S>, number>>) {
  const all = criteria.map(({ name, why, takenFrom }) => [name, { points: points[name], reason: why, ...(takenFrom && { takenFrom }) }]);
  return Object.fromEntries(all) as Record<CriterionName<S>, Weight>;
}
