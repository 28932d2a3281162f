import type { MatchSnapshot } from '@seve/database';
import { type CivilDate, Conflict, type Locale } from '@seve/domain';
import { CONSTRAINTS, type ConstraintName, type Pair, scoreMatch, type Weights } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { currentWeights } from '../../matches/current-weights.js';
import { pairFor } from '../../matches/pairs.js';

/** Constraints that forbid an application: the law, and a kind of post that the student does not look for. Distance and level never do. */
const BINDING: readonly ConstraintName[] = ['legal-age', 'kind'];

interface Question {
  studentId: string;
  offerId: string;
  today: CivilDate;
  /** The school proposes the offer. */
  isThroughSchool: boolean;
}

/** What a score is made of. */
interface Weighed {
  /** Null while one of the two does not say enough. */
  pair: Pair | null;
  weights: Weights;
}

export async function weighedPair(manager: EntityManager, { studentId, offerId, today, isThroughSchool }: Question): Promise<Weighed> {
  const [pair, weights] = await Promise.all([pairFor(manager, studentId, offerId, today, isThroughSchool), currentWeights(manager)]);
  return { pair, weights };
}

/** The score as it stands, null where the pair is no match. @throws Conflict with the reason when the student may not apply. */
export function eligibility({ pair, weights }: Weighed, today: CivilDate, locale: Locale): MatchSnapshot | null {
  if (!pair) throw new Conflict('application.profile-incomplete');
  const broken = CONSTRAINTS.find((constraint) => BINDING.includes(constraint.name) && !constraint.isMet(pair, today));
  if (broken) throw new Conflict('application.not-eligible', { reason: broken.refusal(pair, today)[locale] });
  const score = scoreMatch(pair, today, weights);
  return score.ok
    ? { studentScore: score.studentScore, postScore: score.postScore, total: score.total, weightsVersion: weights.version }
    : null;
}
