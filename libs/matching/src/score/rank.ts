import type { CivilDate } from '@seve/domain';
import { meetsEvery } from '../constraints/constraints.js';
import type { Pair } from '../facts/facts.js';
import { rateMatch } from './score-match.js';
import type { Weights } from './weights.js';

export const TOP_PER_STUDENT = 50;
export const TOP_PER_OFFER = 100;
/** Matches kept beyond the shown list, so that a closed offer leaves no gap. */
export const SPARE = 20;
/** Minimum total of matches in `match.digest`. */
export const DIGEST_THRESHOLD = 5_500;

export interface RankedMatch {
  studentId: string;
  offerId: string;
  studentScore: number;
  postScore: number;
  total: number;
}

/** Returns the best `keep` matches among the pairs of one student or one offer. */
export function topMatches(pairs: Iterable<Pair>, today: CivilDate, weights: Weights, keep: number): RankedMatch[] {
  const matches: RankedMatch[] = [];
  for (const pair of pairs) {
    if (!meetsEvery(pair, today)) continue;
    const { studentScore, postScore, total } = rateMatch(pair, today, weights);
    matches.push({ studentId: pair.student.id, offerId: pair.offer.id, studentScore, postScore, total });
  }
  return matches.sort(bestFirst).slice(0, keep);
}

/** Orders by total, then by the smaller id, so that every run gives the same list. */
export function bestFirst(one: RankedMatch, other: RankedMatch): number {
  return other.total - one.total || compare(one.studentId, other.studentId) || compare(one.offerId, other.offerId);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
