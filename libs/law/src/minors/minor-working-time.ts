import { ALLOWED, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { breaks, dailyHours, weeklyHours } from './minor-hours.js';
import { nights } from './minor-night.js';
import { dailyRest, holidays, weeklyRest } from './minor-rest.js';
import { isMinorOn, type WorkedDay } from './worked-day.js';

export type { WorkedDay, WorkedSpan } from './worked-day.js';

/**
 * Checks the hours of a young worker or trainee (L3161-1) by day. Days without spans are ignored, and days from 18 on except for the rest
 * before the first.
 */
export function minorWorkingTime(birthDate: CivilDate, schedule: readonly WorkedDay[]): Verdict {
  const worked = schedule.filter(({ spans }) => spans.length > 0).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const days = worked.filter(({ day }) => isMinorOn(birthDate, day));
  const reasons = [
    ...dailyHours(days),
    ...weeklyHours(days),
    ...breaks(days),
    ...dailyRest(worked, birthDate),
    ...weeklyRest(days),
    ...holidays(days),
    ...nights(days, birthDate),
  ];
  return reasons.length === 0 ? ALLOWED : { ok: false, reasons };
}
