import { addDays, type CivilDate, daysBetween } from './civil-date.js';

/** 1 January 2000 was a Saturday. */
const isSunday = (day: CivilDate) => ((daysBetween('2000-01-01', day) % 7) + 7) % 7 === 1;
const isSaturday = (day: CivilDate) => isSunday(addDays(day, 1));

/** Last day of a post of whole weeks; a week-end at the end is not worked, so 8 weeks from a Monday end on a Friday. */
export function lastWorkedDay(start: CivilDate, durationWeeks: number): CivilDate {
  const end = addDays(start, durationWeeks * 7 - 1);
  if (isSunday(end)) return addDays(end, -2);
  return isSaturday(end) ? addDays(end, -1) : end;
}
