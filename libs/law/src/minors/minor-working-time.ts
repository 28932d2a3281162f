import type { CivilDate } from '../civil-date.js';
import { ALLOWED, type Verdict } from '../legal-reason.js';
import { breaks, dailyHours, weeklyHours } from './minor-hours.js';
import { nights } from './minor-night.js';
import { dailyRest, holidays, weeklyRest } from './minor-rest.js';
import { isMinorOn, type WorkedDay } from './worked-day.js';

export type { WorkedDay, WorkedSpan } from './worked-day.js';

/** The hours of a young worker or trainee (L3161-1), day by day; days without spans and days from 18 on are left aside. */
export function minorWorkingTime(birthDate: CivilDate, schedule: readonly WorkedDay[]): Verdict {
  const days = schedule
    .filter(({ day, spans }) => spans.length > 0 && isMinorOn(birthDate, day))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const reasons = [
    ...dailyHours(days),
    ...weeklyHours(days),
    ...breaks(days),
    ...dailyRest(days, birthDate),
    ...weeklyRest(days),
    ...holidays(days),
    ...nights(days, birthDate),
  ];
  return reasons.length === 0 ? ALLOWED : { ok: false, reasons };
}
