import type { MatchSnapshot } from '@seve/database';
import { type CivilDate, Conflict, type Locale } from '@seve/domain';
import { CONSTRAINTS, type ConstraintName, scoreMatch } from '@seve/matching';
import type { WeighedPair } from '../../../core/matching/pairs.js';

/**
 * Constraints that forbid an application: the law, and a kind of post that the student does not look for. Distance and level never forbid
 * one.
 */
const BINDING: readonly ConstraintName[] = ['legal-age', 'kind'];

/** Returns the current score, or null where the pair does not match. @throws Conflict with the reason when the student may not apply. */
export function eligibility({ pair, weights }: WeighedPair, today: CivilDate, locale: Locale): MatchSnapshot | null {
  if (!pair) throw new Conflict('application.profile-incomplete');
  const broken = CONSTRAINTS.find((constraint) => BINDING.includes(constraint.name) && !constraint.isMet(pair, today));
  if (broken) throw new Conflict('application.not-eligible', { reason: broken.refusal(pair, today)[locale] });
  const score = scoreMatch(pair, today, weights);
  return score.ok
    ? { studentScore: score.studentScore, postScore: score.postScore, total: score.total, weightsVersion: weights.version }
    : null;
}
