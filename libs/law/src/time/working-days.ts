import { addDays, type CivilDate, eachDay, weekday } from './civil-date.js';
import { isHoliday } from './holidays.js';

/** Range of days, both included. */
export interface DayRange {
  from: CivilDate;
  to: CivilDate;
}

/** Days of the week, 1 = Monday ... 7 = Sunday. */
export const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];
/** The "jours ouvrables" of the Code du travail. */
export const MONDAY_TO_SATURDAY: readonly number[] = [1, 2, 3, 4, 5, 6];

export interface WorkCalendar {
  /** Default: Monday to Friday. */
  weekdays?: readonly number[];
  closures?: readonly DayRange[];
}

export const isWithin = (day: CivilDate, { from, to }: DayRange): boolean => from <= day && day <= to;

/** Whether the day is a working weekday, neither a legal holiday nor closed. */
export function isWorkingDay(day: CivilDate, { weekdays = MONDAY_TO_FRIDAY, closures = [] }: WorkCalendar = {}): boolean {
  return weekdays.includes(weekday(day)) && !isHoliday(day) && !closures.some((closure) => isWithin(day, closure));
}

/** Returns the working days from `from` to `to`, both included. */
export const workingDays = (from: CivilDate, to: CivilDate, calendar: WorkCalendar = {}): CivilDate[] =>
  [...eachDay(from, to)].filter((day) => isWorkingDay(day, calendar));

/** Returns the `count`-th working day after `day`. */
export function addWorkingDays(day: CivilDate, count: number, calendar: WorkCalendar = {}): CivilDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}
