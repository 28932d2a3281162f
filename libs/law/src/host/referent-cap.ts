import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import { type Period, peak } from '../time/period.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';

/** Maximum number of interns whom a referent teacher follows at the same time (D124-3). */
export const MOST_FOLLOWED = 24;
export const MOST_FOLLOWED_ARTICLE = educationCode('D124-3');

/** Checks that the referent teacher follows at most 24 interns on every day of the new internship (L124-2, D124-3). */
export function referentCap(followed: readonly Period[], added: Period): Verdict {
  const { count, day } = peak(followed, added);
  const on = dayIn(day);
  const reason: LegalReason = {
    rule: 'referent-cap',
    article: MOST_FOLLOWED_ARTICLE,
    numbers: { followed: count, maximum: MOST_FOLLOWED, day },
    sentence: {
      fr: `Un enseignant référent suit au plus ${MOST_FOLLOWED}\u00a0stagiaires à la fois. Le ${on.fr}, il en suit déjà ${count}.`,
      en: `A referent teacher follows at most ${MOST_FOLLOWED}\u00a0interns at once. On ${on.en}, they already follow ${count}.`,
    },
  };
  if (count < MOST_FOLLOWED) return allowed(reason);
  const remedy = { fr: 'Confiez ce stage à un autre enseignant référent.', en: 'Entrust this internship to another referent teacher.' };
  return refused({ ...reason, remedy });
}
