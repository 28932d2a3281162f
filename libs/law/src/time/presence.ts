import { addDays, type CivilDate, eachDay, monthOf, weekday } from './civil-date.js';
import { isHoliday } from './holidays.js';
import { type DayRange, isWithin } from './working-days.js';

/** Minutes of presence by day of the week: seven numbers, Monday first. */
export type WeekPattern = readonly number[];

/** 35 h from Monday to Friday. */
export const FULL_TIME_WEEK: WeekPattern = [420, 420, 420, 420, 420, 0, 0];

/** Returns a week with the same minutes on each of `weekdays` (1 = Monday ... 7 = Sunday). */
export const weekOf = (minutesADay: number, weekdays: readonly number[]): WeekPattern =>
  Array.from({ length: 7 }, (_, at) => (weekdays.includes(at + 1) ? minutesADay : 0));

/** Spreads weekly minutes over Monday to Friday; the first days get the remainder. */
export const evenWeekOf = (weeklyMinutes: number): WeekPattern =>
  Array.from({ length: 7 }, (_, at) => (at < 5 ? Math.floor(weeklyMinutes / 5) + (at < weeklyMinutes % 5 ? 1 : 0) : 0));

/** An internship as its agreement plans it. */
export interface Stage {
  from: CivilDate;
  /** Last day, included. */
  to: CivilDate;
  week: WeekPattern;
  /** Days on which the host is closed or the intern away. */
  closures?: readonly DayRange[];
  /** The intern also comes on legal holidays. */
  worksHolidays?: boolean;
}

/** Returns the internship planned by an offer: a first day, whole weeks, weekly hours from Monday to Friday. */
export const stageOfWeeks = (from: CivilDate, weeks: number, weeklyMinutes: number): Stage => ({
  from,
  to: addDays(from, 7 * weeks - 1),
  week: evenWeekOf(weeklyMinutes),
});

export interface MonthPresence {
  /** `2026-03` */
  month: string;
  /** Days with presence, of any length. */
  days: number;
  minutes: number;
}

export interface Presence {
  days: number;
  minutes: number;
  /** Days of presence of 7 hours, as D124-6 of the Code de l’éducation counts them. */
  presenceDays: number;
  /** Every month that the internship touches, also those without presence. */
  months: readonly MonthPresence[];
}

/** Returns the minutes planned on a day: none on a closure, nor on a legal holiday unless the agreement says so. */
export function minutesOn({ from, to, week, closures = [], worksHolidays = false }: Stage, day: CivilDate): number {
  if (day < from || day > to || (isHoliday(day) && !worksHolidays) || closures.some((closure) => isWithin(day, closure))) return 0;
  return week[weekday(day) - 1] ?? 0;
}

/** Minutes of a day of presence: 22 days of 7 hours make a month (D124-6). */
export const PRESENCE_DAY_MINUTES = 420;

/** Returns hours and days of presence by month. */
export function presenceOf(stage: Stage): Presence {
  const months = new Map<string, MonthPresence>();
  for (const day of eachDay(stage.from, stage.to)) {
    const month = monthOf(day);
    const minutes = minutesOn(stage, day);
    const before = months.get(month) ?? { month, days: 0, minutes: 0 };
    months.set(month, { month, days: before.days + (minutes > 0 ? 1 : 0), minutes: before.minutes + minutes });
  }
  const list = [...months.values()];
  const minutes = list.reduce((sum, month) => sum + month.minutes, 0);
  return {
    days: list.reduce((sum, month) => sum + month.days, 0),
    minutes,
    presenceDays: Math.floor(minutes / PRESENCE_DAY_MINUTES),
    months: list,
  };
}
