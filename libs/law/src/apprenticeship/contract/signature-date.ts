import { type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';

/** Checks that the contract is signed on its first day at the latest (L6222-4). */
export function signatureDate(signedOn: CivilDate, start: CivilDate): Verdict {
  const day = dayIn(start);
  const reason: LegalReason = {
    rule: 'signature-date',
    article: labourCode('L6222-4'),
    numbers: { signedOn, start },
    sentence: {
      fr: `Le contrat se signe avant le travail, le ${day.fr} au plus tard.`,
      en: `The contract is signed before the work, by ${day.en} at the latest.`,
    },
  };
  if (signedOn <= start) return allowed(reason);
  const remedy = { fr: 'Signez avant le premier jour, ou repoussez-le.', en: 'Sign before the first day, or postpone it.' };
  return refused({ ...reason, remedy });
}
