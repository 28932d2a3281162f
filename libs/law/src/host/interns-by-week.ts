import type { CivilDate } from '../time/civil-date.js';
import { civilWeeks, sundayOf } from '../time/civil-week.js';
import { overlap, type Period } from '../time/period.js';

/** Stay under a running agreement, or an offered seat. */
export interface InternStay extends Period {
  /** Agreement of the stay: two stretches of one agreement count as one intern. */
  agreementId: string;
  /** Prolonged after an interruption (L124-15), and therefore no longer counted. */
  isProlongation?: boolean;
}

export interface InternWeek {
  /** Monday of the week. */
  week: CivilDate;
  interns: number;
}

/** Returns the distinct agreements of each civil week from `from` to `to`; one day in a week is enough (R124-10). */
export function internsByWeek(stays: readonly InternStay[], from: CivilDate, to: CivilDate): InternWeek[] {
  const counted = stays.filter(({ isProlongation }) => !isProlongation);
  return civilWeeks(from, to).map((week) => {
    const running = counted.filter((stay) => overlap(stay, { from: week, to: sundayOf(week) }));
    return { week, interns: new Set(running.map(({ agreementId }) => agreementId)).size };
  });
}
