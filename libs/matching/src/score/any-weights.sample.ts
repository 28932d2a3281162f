import { POST_SIDE, STUDENT_SIDE } from '@seve/domain';
import fc from 'fast-check';
import { POST_CRITERIA } from '../criteria/criteria.js';
import { shareOut } from './points.js';
import { type Weights, weightsOf } from './weights.js';

/** Criteria that take their points from skills, and those that share their side. */
const LENT = POST_CRITERIA.filter(({ takenFrom }) => takenFrom).map(({ name }) => name);
const OWN = POST_SIDE.filter((name) => !LENT.includes(name));

/** Returns 10,000 points spread over these criteria. */
const shared = <Name extends string>(names: readonly Name[]) =>
  fc.array(fc.integer({ min: 1, max: 60 }), { minLength: names.length, maxLength: names.length }).map((parts) => {
    const points = shareOut(10_000, parts);
    return Object.fromEntries(names.map((name, index) => [name, points[index]])) as Record<Name, number>;
  });

/** Any valid weights of a coordinator: every criterion counts, each side sums up to 10,000, languages take less than skills have. */
export const anyWeights: fc.Arbitrary<Weights> = fc
  .tuple(shared(STUDENT_SIDE), shared(OWN), fc.integer({ min: 1, max: 99 }))
  .map(([student, post, share]) => {
    const lent = Math.floor((post.skills * share) / 100 / LENT.length);
    return weightsOf({ number: 3, points: { student, post: { ...post, ...Object.fromEntries(LENT.map((name) => [name, lent])) } } });
  });
