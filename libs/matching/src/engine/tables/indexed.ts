import type { OfferFacts, StudentFacts } from '../../facts/facts.js';
import type { OfferRow, StudentRow } from '../../facts/facts-from-rows.js';

/** A `KnownStudent`: the facts, and the columns that only the law reads. */
export interface IndexedStudent {
  facts: StudentFacts;
  row: Pick<StudentRow, 'birthDate' | 'lowerSecondaryFinished' | 'legalExceptions' | 'fitnessNoticeOn' | 'schoolDeclarations'>;
}

export interface IndexedOffer {
  facts: OfferFacts;
  row: Pick<OfferRow, 'hazards' | 'employerDeclarations' | 'minAge'>;
}
