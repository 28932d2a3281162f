import { type LegalReason, labourCode, type Sentence, type Verdict } from '../../legal-reason.js';
import { addDays, addMonths, ageOn, type CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';

/** Exceptions without an age limit (L6222-2 3° to 5°, D6222-1-2). */
export const EXCEPTIONS_WITHOUT_LIMIT = ['disabled-worker', 'business-project', 'top-athlete', 'failed-exam'] as const;
/** Exceptions up to 35, within a year of the previous contract (L6222-2 1° and 2°, D6222-1). */
export const EXCEPTIONS_UP_TO_35 = ['higher-diploma', 'rupture-suffered', 'temporary-unfitness'] as const;

export type LateException =
  | { ground: (typeof EXCEPTIONS_WITHOUT_LIMIT)[number] }
  | { ground: (typeof EXCEPTIONS_UP_TO_35)[number]; previousEnd: CivilDate };

/** Maximum age in completed years on the day of signature, for an exception with a limit. */
export const LATE_MAXIMUM = 35;

const ARTICLES: Record<LateException['ground'], string> = {
  'higher-diploma': 'L6222-2 1° et D6222-1',
  'rupture-suffered': 'L6222-2 2° et D6222-1',
  'temporary-unfitness': 'L6222-2 2° et D6222-1',
  'disabled-worker': 'L6222-2 3°',
  'business-project': 'L6222-2 4°',
  'top-athlete': 'L6222-2 5°',
  'failed-exam': 'D6222-1-2',
};

const THIRTY_FIVE: Sentence = {
  fr: 'Le code dit «\u00a0trente-cinq ans au plus\u00a0»\u00a0; l’accord de la chimie retient 34\u00a0ans révolus. À 35\u00a0ans, faites confirmer par l’OPCO.',
  en: 'The code says “at most thirty-five”; the chemistry agreement takes 34 completed. At 35, have it confirmed by the OPCO.',
};

interface Signing {
  birthDate: CivilDate;
  signedOn: CivilDate;
}

/** Checks a start above 29 on one of the grounds of L6222-2 or D6222-1-2. */
export function lateStart({ birthDate, signedOn }: Signing, exception: LateException): Verdict {
  const age = ageOn(birthDate, signedOn);
  const reason = (sentence: Sentence, numbers: LegalReason['numbers']): LegalReason => ({
    rule: 'late-start',
    article: labourCode(ARTICLES[exception.ground]),
    numbers: { ageAtSignature: age, derogation: 12, ...numbers },
    sentence,
  });
  if (!('previousEnd' in exception)) {
    return allowed(
      reason({ fr: 'Après 29\u00a0ans, cette exception n’a pas de limite d’âge.', en: 'Above 29, this exception has no age limit.' }, {}),
    );
  }
  const lastDay = addMonths(exception.previousEnd, 12);
  const by = dayIn(lastDay);
  const limited = reason(
    {
      fr: `Après 29\u00a0ans, cette exception vaut jusqu’à ${LATE_MAXIMUM}\u00a0ans au jour de la signature, pour un contrat signé au plus tard le ${by.fr}.`,
      en: `Above 29, this exception holds up to ${LATE_MAXIMUM} on the day of signature, for a contract signed by ${by.en}.`,
    },
    { maximum: LATE_MAXIMUM, signedOn, lastDay },
  );
  const told = age === LATE_MAXIMUM ? { ...limited, doubt: THIRTY_FIVE } : limited;
  if (age <= LATE_MAXIMUM && signedOn > exception.previousEnd && signedOn <= lastDay) return allowed(told);
  const first = dayIn(addDays(exception.previousEnd, 1));
  return refused({
    ...told,
    remedy: {
      fr: `Signez entre le ${first.fr} et le ${by.fr}, avant 36\u00a0ans, ou appuyez-vous sur une exception sans limite d’âge.`,
      en: `Sign between ${first.en} and ${by.en}, before 36, or rely on an exception without age limit.`,
    },
  });
}
