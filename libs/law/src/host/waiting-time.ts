import { educationCode, type LegalReason, type Verdict } from '../legal-reason.js';
import { addDays, type CivilDate, daysBetween } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';

export interface InternshipBefore {
  from: CivilDate;
  /** Actual last day. */
  to: CivilDate;
  /** The intern ended it early by own choice, so no waiting time applies. */
  leftByChoice: boolean;
}

/**
 * Returns the first day on which another intern may hold the same post: after a third of the previous internship, rounded up to whole days
 * (L124-11).
 */
export function firstDayAfter({ from, to, leftByChoice }: InternshipBefore): CivilDate {
  const days = daysBetween(from, to) + 1;
  return addDays(to, 1 + (leftByChoice ? 0 : Math.ceil(days / 3)));
}

/** Checks whether an internship on the same post may begin on `start`. */
export function waitingTime(before: InternshipBefore, start: CivilDate): Verdict {
  const first = firstDayAfter(before);
  const [ended, from] = [dayIn(before.to), dayIn(first)];
  const reason: LegalReason = {
    rule: 'waiting-time',
    article: educationCode('L124-11'),
    numbers: { days: daysBetween(before.from, before.to) + 1, firstDay: first, start },
    sentence: {
      fr: `Le stage précédent sur ce poste a pris fin le ${ended.fr}\u00a0: un autre peut y commencer à partir du ${from.fr}.`,
      en: `The internship before on this post ended on ${ended.en}: another one may start there from ${from.en}.`,
    },
  };
  if (start >= first) return allowed(reason);
  const remedy = {
    fr: `Commencez le ${from.fr} ou plus tard, ou proposez un autre poste.`,
    en: `Start on ${from.en} or later, or offer another post.`,
  };
  return refused({ ...reason, remedy });
}
