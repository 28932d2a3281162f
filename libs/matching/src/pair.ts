import type { CivilDate } from '@seve/domain';
import { legalAnswer } from '@seve/law';
import { startDay } from './calendar.js';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';

/** What only the law may ask of a student and an offer: read here, never kept in the pair. */
export interface LegalFacts {
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  hazards: readonly string[];
}

/** The pair with the law's answer for the day on which the post would start. */
export function pairOf(
  student: StudentFacts,
  offer: OfferFacts,
  { birthDate, lowerSecondaryFinished, hazards }: LegalFacts,
  today: CivilDate,
): Pair {
  const start = startDay(student, offer, today);
  return { student, offer, legal: legalAnswer({ kind: offer.kind, birthDate, lowerSecondaryFinished, start, hazards }) };
}
