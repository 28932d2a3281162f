import { type LegalReason, labourCode, type Sentence, type Verdict } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { ageOn } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { type LateException, lateStart } from './late-start.js';

const MINIMUM = 16;
const AFTER_COLLEGE = 15;
/** Age in completed years on the first day up to which no exception is needed. */
export const LAST_USUAL_AGE = 29;

export interface AgeAtStart {
  birthDate: CivilDate;
  /** First day of the contract. */
  start: CivilDate;
  /** Day of signature, on which the limit of 35 is evaluated. */
  signedOn: CivilDate;
  /** The student has finished collège. */
  lowerSecondaryFinished: boolean;
  /** Exception to the limit of 29; null where none is claimed. */
  exception: LateException | null;
}

/** Number of the derogation on the official form; null where none is needed. */
export type AgeDerogation = 11 | 12 | null;

export const ageDerogation = ({ birthDate, start }: Pick<AgeAtStart, 'birthDate' | 'start'>): AgeDerogation => {
  const age = ageOn(birthDate, start);
  if (age < MINIMUM) return 11;
  return age > LAST_USUAL_AGE ? 12 : null;
};

const EARLY_REMEDY: Sentence = {
  fr: 'Commencez à 16\u00a0ans, ou à 15\u00a0ans avec l’attestation de fin de collège.',
  en: 'Start at 16, or at 15 with proof that lower secondary school is finished.',
};

const LATE_REMEDY: Sentence = {
  fr: 'Une exception peut s’appliquer (suite d’un contrat, rupture subie, handicap, projet d’entreprise, sport de haut niveau, échec à l’examen)\u00a0: montrez les papiers à votre école, qui la note. Sinon, un contrat de professionnalisation est possible.',
  en: 'An exception may apply (follow-up contract, rupture suffered, disability, business project, top sport, failed exam): show the papers to your school, which records it. If not, a professionalisation contract is possible.',
};

const reason = (sentence: Sentence): LegalReason => ({
  rule: 'age-at-start',
  article: labourCode('L6222-1'),
  numbers: { minimum: MINIMUM, minimumAfterCollege: AFTER_COLLEGE, maximum: LAST_USUAL_AGE },
  sentence,
});

const USUAL = allowed(
  reason({
    fr: 'L’apprentissage commence entre 16 et 29\u00a0ans révolus.',
    en: 'Apprenticeships start between 16 and 29\u00a0completed years.',
  }),
);
const FROM_COLLEGE: Sentence = {
  fr: 'À 15\u00a0ans, l’apprentissage demande d’avoir fini le collège.',
  en: 'At 15, an apprenticeship requires lower secondary school finished.',
};
const AFTER = allowed(reason(FROM_COLLEGE));
const BEFORE = refused({ ...reason(FROM_COLLEGE), remedy: EARLY_REMEDY });
const TOO_EARLY = refused({
  ...reason({ fr: 'L’apprentissage commence à 15\u00a0ans au plus tôt.', en: 'Apprenticeships start at 15 at the earliest.' }),
  remedy: EARLY_REMEDY,
});
const TOO_LATE = refused({
  ...reason({
    fr: 'L’apprentissage commence avant 30\u00a0ans, sauf exceptions.',
    en: 'Apprenticeships start before 30, with exceptions.',
  }),
  remedy: LATE_REMEDY,
});

/**
 * Checks the age: 16 to 29 completed on the first day (L6222-1), 15 once collège is finished, above 29 by exception (L6222-2). The verdict
 * contains no age.
 */
export function ageAtStart(question: AgeAtStart): Verdict {
  const { birthDate, start, lowerSecondaryFinished, exception } = question;
  const age = ageOn(birthDate, start);
  if (age > LAST_USUAL_AGE) return exception ? lateStart(question, exception) : TOO_LATE;
  if (age >= MINIMUM) return USUAL;
  if (age < AFTER_COLLEGE) return TOO_EARLY;
  return lowerSecondaryFinished ? AFTER : BEFORE;
}
