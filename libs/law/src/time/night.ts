import { MINOR_LIMITS } from '../minors/minor-limits.js';
import { isMinorOn, isUnder16On, type WorkedDay } from '../minors/worked-day.js';
import type { CivilDate } from './civil-date.js';

const HOUR = 60;
/** 6:00, for every age. */
export const NIGHT_ENDS_AT = 6 * HOUR;

/**
 * Returns the first minute of the night: 20:00 under 16, 22:00 at 16 and 17 (L3163-1), 21:00 for adults unless an agreement says otherwise
 * (L3122-2, L3122-20), also used for an unknown age.
 */
export function nightStartsAt(birthDate: CivilDate | null, day: CivilDate): number {
  if (birthDate === null || !isMinorOn(birthDate, day)) return 21 * HOUR;
  return MINOR_LIMITS.nightFromHour[isUnder16On(birthDate, day) ? 'under16' : 'from16'] * HOUR;
}

/** Whether some of this work is at night for that age. */
export function isAtNight({ day, spans }: WorkedDay, birthDate: CivilDate | null): boolean {
  const night = nightStartsAt(birthDate, day);
  return spans.some(({ from, to }) => from < NIGHT_ENDS_AT || to > night);
}
