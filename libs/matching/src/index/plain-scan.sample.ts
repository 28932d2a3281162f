import { TODAY } from '../facts.sample.js';
import { pairOf } from '../pair.js';
import { type RankedMatch, topMatches } from '../rank.js';
import { WEIGHTS } from '../weights.js';
import type { IndexedOffer, IndexedStudent } from './indexed.js';

export const plainPair = (student: IndexedStudent, offer: IndexedOffer) =>
  pairOf(student.facts, offer.facts, { ...student.row, ...offer.row }, TODAY);

/** The lists by the plain rule, every pair looked at. */
export const plainOffersOf = (student: IndexedStudent, offers: readonly IndexedOffer[], keep: number): RankedMatch[] =>
  topMatches(
    offers.map((offer) => plainPair(student, offer)),
    TODAY,
    WEIGHTS,
    keep,
  );

export const plainStudentsOf = (offer: IndexedOffer, students: readonly IndexedStudent[], keep: number): RankedMatch[] =>
  topMatches(
    students.map((student) => plainPair(student, offer)),
    TODAY,
    WEIGHTS,
    keep,
  );
