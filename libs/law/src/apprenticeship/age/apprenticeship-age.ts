import { type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { ageOn } from '../../time/civil-date.js';
import { allowed } from '../../verdict.js';
import { ageAtStart, LAST_USUAL_AGE } from './age-at-start.js';

interface AgeQuestion {
  birthDate: CivilDate;
  /** The student has finished collège. */
  lowerSecondaryFinished: boolean;
  firstDay: CivilDate;
  legalExceptions: readonly string[];
}

const ABOVE_29: LegalReason = {
  rule: 'apprenticeship-age',
  article: labourCode('L6222-2'),
  numbers: {},
  sentence: { fr: 'L’école a vu les papiers d’une exception d’âge.', en: 'The school has seen the papers of an exception of age.' },
  doubt: {
    fr: 'La limite dépend de l’exception\u00a0: 35\u00a0ans pour certaines, aucune pour d’autres.',
    en: 'The limit depends on the exception: 35 for some, none for others.',
  },
};

/** Checks `age-at-start` for a student: of an exception above 29 it is only known whether the school has seen the papers. */
export function apprenticeshipAge({ birthDate, lowerSecondaryFinished, firstDay, legalExceptions }: AgeQuestion): Verdict {
  const isAbove = ageOn(birthDate, firstDay) > LAST_USUAL_AGE;
  if (isAbove && legalExceptions.includes('apprenticeship_above_29')) return allowed(ABOVE_29);
  return ageAtStart({ birthDate, start: firstDay, signedOn: firstDay, lowerSecondaryFinished, exception: null });
}
