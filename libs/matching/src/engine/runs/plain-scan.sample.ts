import type { CivilDate } from '@seve/domain';
import { TODAY } from '../../facts/facts.sample.js';
import { pairOf } from '../../facts/pair.js';
import { type RankedMatch, topMatches } from '../../score/rank.js';
import { WEIGHTS, type Weights } from '../../score/weights.js';
import type { IndexedOffer, IndexedStudent } from '../tables/indexed.js';

interface ScoredOn {
  today: CivilDate;
  weights: Weights;
}

const USUAL: ScoredOn = { today: TODAY, weights: WEIGHTS };

export const plainPair = (student: IndexedStudent, offer: IndexedOffer, today = TODAY) =>
  pairOf(student.facts, offer.facts, { ...student.row, ...offer.row }, today);

/** Computes lists by the plain rule over every pair, for comparison. */
export const plainOffersOf = (
  student: IndexedStudent,
  offers: readonly IndexedOffer[],
  keep: number,
  { today, weights } = USUAL,
): RankedMatch[] =>
  topMatches(
    offers.map((offer) => plainPair(student, offer, today)),
    today,
    weights,
    keep,
  );

export const plainStudentsOf = (
  offer: IndexedOffer,
  students: readonly IndexedStudent[],
  keep: number,
  { today, weights } = USUAL,
): RankedMatch[] =>
  topMatches(
    students.map((student) => plainPair(student, offer, today)),
    today,
    weights,
    keep,
  );
