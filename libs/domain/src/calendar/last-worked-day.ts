import { addDays, type CivilDate, isoWeekday } from './civil-date.js';

const FRIDAY = 5;

/** Returns the last worked day of a placement of whole weeks: a final weekend is not counted, so 8 weeks from a Monday end on a Friday. */
export function lastWorkedDay(start: CivilDate, durationWeeks: number): CivilDate {
  const end = addDays(start, durationWeeks * 7 - 1);
  return addDays(end, Math.min(0, FRIDAY - isoWeekday(end)));
}
