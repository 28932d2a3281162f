import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import { addDays } from '../time/civil-date.js';
import { holds, type Period } from '../time/period.js';
import { allowed, refused } from '../verdict.js';

const APPRENTICES = 2;
const REPEATING = 1;

export interface Apprentice extends Period {
  /** The apprentice continues after a failed exam (L6222-11). */
  isRepeating: boolean;
}

/**
 * Returns the first day with least room, among the days on which an apprentice begins or has just left. When a repeating apprentice leaves,
 * the maximum is two again, so the day with most apprentices is not always the one that refuses.
 */
function tightestDay(followed: readonly Apprentice[], added: Apprentice) {
  const turns = followed.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  const days = [added.from, ...turns.filter((day) => holds(added, day))].toSorted();
  const rooms = days.map((day) => {
    const there = followed.filter((one) => holds(one, day));
    const repeating = [...there, added].filter(({ isRepeating }) => isRepeating).length;
    return { day, count: there.length, repeating, maximum: APPRENTICES + Math.min(REPEATING, repeating) };
  });
  return rooms.reduce((least, room) => (room.maximum - room.count < least.maximum - least.count ? room : least));
}

/** Checks that a master follows at most two apprentices at once, and one more who repeats after a failure (R6223-6). */
export function masterCap(followed: readonly Apprentice[], added: Apprentice): Verdict {
  const { count, repeating, maximum, day } = tightestDay(followed, added);
  const reason: LegalReason = {
    rule: 'master-cap',
    article: labourCode('R6223-6'),
    numbers: { followed: count, repeating, maximum, day },
    sentence: {
      fr: `Un maître d’apprentissage suit au plus ${APPRENTICES}\u00a0apprentis à la fois, et un de plus qui redouble après un échec. Il en suit déjà ${count}.`,
      en: `A master of apprentices follows at most ${APPRENTICES}\u00a0apprentices at once, and one more who repeats after a failure. They already follow ${count}.`,
    },
  };
  if (count < maximum) return allowed(reason);
  const remedy = { fr: 'Désignez un autre maître d’apprentissage.', en: 'Name another master of apprentices.' };
  return refused({ ...reason, remedy });
}
