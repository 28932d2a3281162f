import type { CivilDate } from '../time/civil-date.js';
import { civilWeeks, sundayOf } from '../time/civil-week.js';
import { overlap, type Period } from '../time/period.js';

/** Stay under a running agreement, or an offered seat. */
export interface InternStay extends Period {
  /** Of the agreement: two stretches of one agreement are one intern. */
  agreementId: string;
  /** Prolonged after an interruption (L124-15): it no longer counts. */
  isProlongation?: boolean;
}

export interface InternWeek {
  /** Its Monday. */
  week: CivilDate;
  interns: number;
}

/** Distinct agreements of each civil week from `from` to `to`; one day of it is enough (R124-10). */
export function internsByWeek(stays: readonly InternStay[], from: CivilDate, to: CivilDate): InternWeek[] {
  const counted = stays.filter(({ isProlongation }) => !isProlongation);
  return civilWeeks(from, to).map((week) => {
    const running = counted.filter((stay) => overlap(stay, { from: week, to: sundayOf(week) }));
    return { week, interns: new Set(running.map(({ agreementId }) => agreementId)).size };
  });
}
