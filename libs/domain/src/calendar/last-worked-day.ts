import { addDays, type CivilDate, isoWeekday } from './civil-date.js';

const FRIDAY = 5;

/** Last day of a post of whole weeks; a week-end at the end is not worked, so 8 weeks from a Monday end on a Friday. */
export function lastWorkedDay(start: CivilDate, durationWeeks: number): CivilDate {
  const end = addDays(start, durationWeeks * 7 - 1);
  return addDays(end, Math.min(0, FRIDAY - isoWeekday(end)));
}
