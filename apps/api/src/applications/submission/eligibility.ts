import type { MatchSnapshot } from '@seve/database';
import { type CivilDate, Conflict, type Locale } from '@seve/domain';
import { CONSTRAINTS, type ConstraintName, scoreMatch } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { currentWeights } from '../../matches/current-weights.js';
import { pairFor } from '../../matches/pairs.js';

/** Constraints that forbid an application: the law, and a kind of post that the student does not look for. Distance and level never do. */
const BINDING: readonly ConstraintName[] = ['legal-age', 'kind'];

interface Question {
  studentId: string;
  offerId: string;
  today: CivilDate;
  locale: Locale;
  /** The school proposes the offer. */
  isThroughSchool: boolean;
}

/** The score as it stands, null where the pair is no match. @throws Conflict with the reason when the student may not apply. */
export async function eligibility(
  manager: EntityManager,
  { studentId, offerId, today, locale, isThroughSchool }: Question,
): Promise<MatchSnapshot | null> {
  const pair = await pairFor(manager, studentId, offerId, today, isThroughSchool);
  if (!pair) throw new Conflict('application.profile-incomplete');
  const broken = CONSTRAINTS.find((constraint) => BINDING.includes(constraint.name) && !constraint.isMet(pair, today));
  if (broken) throw new Conflict('application.not-eligible', { reason: broken.refusal(pair, today)[locale] });
  const weights = await currentWeights(manager);
  const score = scoreMatch(pair, today, weights);
  return score.ok
    ? { studentScore: score.studentScore, postScore: score.postScore, total: score.total, weightsVersion: weights.version }
    : null;
}
