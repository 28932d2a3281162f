import { educationCode, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';

export interface AgreementDates {
  from: CivilDate;
  /** Last day, included. */
  to: CivilDate;
  today: CivilDate;
  /** The change amends a signed agreement, whose first day may be past. */
  isAmendment: boolean;
}

const RULE = 'agreement-dates';

/** Checks that an agreement is signed before its first day (L124-1) and names both days (D124-4). */
export function agreementDates({ from, to, today, isAmendment }: AgreementDates): Verdict {
  const [first, last, now] = [dayIn(from), dayIn(to), dayIn(today)];
  if (to < from) {
    return refused({
      rule: RULE,
      article: educationCode('D124-4'),
      numbers: { from, to },
      sentence: {
        fr: `Le dernier jour (${last.fr}) est avant le premier (${first.fr}).`,
        en: `The last day (${last.en}) is before the first (${first.en}).`,
      },
      remedy: { fr: 'Corrigez les dates.', en: 'Correct the dates.' },
    });
  }
  if (isAmendment || from >= today) return allowed();
  return refused({
    rule: RULE,
    article: educationCode('L124-1'),
    numbers: { from, today },
    sentence: {
      fr: `Le premier jour (${first.fr}) est passé\u00a0: la convention se signe avant le début.`,
      en: `The first day (${first.en}) is past: the agreement is signed before the start.`,
    },
    remedy: {
      fr: `Choisissez un premier jour à partir du ${now.fr}.`,
      en: `Choose a first day from ${now.en} on.`,
    },
  });
}
