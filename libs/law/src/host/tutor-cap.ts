import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { holds, type Period } from '../time/period.js';
import { allowed, refused } from '../verdict.js';

const MAXIMUM = 3;

/** Checks that the tutor is not already named in three agreements that run on the first day of the new one (L124-10, R124-13). */
export function tutorCap(agreements: readonly Period[], start: CivilDate): Verdict {
  const running = agreements.filter((agreement) => holds(agreement, start)).length;
  const reason: LegalReason = {
    rule: 'tutor-cap',
    article: educationCode('R124-13'),
    numbers: { running, maximum: MAXIMUM, start },
    sentence: {
      fr: `Un tuteur suit au plus ${MAXIMUM}\u00a0stagiaires à la fois. Au premier jour, il en suit déjà ${running}.`,
      en: `A tutor follows at most ${MAXIMUM}\u00a0interns at once. On the first day, they already follow ${running}.`,
    },
  };
  if (running < MAXIMUM) return allowed(reason);
  const remedy = {
    fr: 'Désignez un autre tuteur, ou commencez après la fin d’une de ses conventions.',
    en: 'Name another tutor, or start after one of their agreements has ended.',
  };
  return refused({ ...reason, remedy });
}
