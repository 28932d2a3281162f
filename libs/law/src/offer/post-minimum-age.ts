import { ALLOWED, labourCode, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';

interface AgeQuestion {
  birthDate: CivilDate;
  firstDay: CivilDate;
  /** Minimum age in completed years set by the post itself; null for none. */
  minAge: number | null;
}

/** Checks a minimum age set by the post, which is lawful if the work justifies it (L1133-2). A maximum age is never asked. */
export function postMinimumAge({ birthDate, firstDay, minAge }: AgeQuestion): Verdict {
  if (minAge === null || ageOn(birthDate, firstDay) >= minAge) return ALLOWED;
  return {
    ok: false,
    reasons: [
      {
        rule: 'post-minimum-age',
        article: labourCode('L1133-2'),
        numbers: { minAge },
        sentence: {
          fr: `Le poste demande ${minAge}\u00a0ans au premier jour.`,
          en: `The post asks for ${minAge}\u00a0years of age on its first day.`,
        },
        remedy: {
          fr: 'Un premier jour plus tardif, ou un poste sans âge minimal.',
          en: 'A later first day, or a post without a minimum age.',
        },
      },
    ],
  };
}
