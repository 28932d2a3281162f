import type { CivilDate } from '@seve/domain';
import { type DerogationPapers, legalAnswer } from '@seve/law';
import { isVocationalDiploma } from '@seve/reference';
import { lastDay as lastDayOf, startDay } from './calendar.js';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';

/** What only the law may ask of a student and an offer: read here, never kept in the pair. */
export interface LegalFacts extends DerogationPapers {
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  /** Exceptions whose papers the school has seen. */
  legalExceptions: readonly string[];
  hazards: readonly string[];
  /** Lower bound that the post itself sets. */
  minAge: number | null;
}

/** The pair with the law's answer for the days on which the post would run. */
export function pairOf(student: StudentFacts, offer: OfferFacts, facts: LegalFacts, today: CivilDate): Pair {
  const firstDay = startDay(student, offer, today);
  const lastDay = offer.durationWeeks === null ? null : lastDayOf(offer, firstDay);
  const isVocational = isVocationalDiploma(student.certification);
  return { student, offer, legal: legalAnswer({ ...facts, isVocational, kind: offer.kind, firstDay, lastDay }) };
}
