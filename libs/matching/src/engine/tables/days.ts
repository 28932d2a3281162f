import { addDays, addMonths, type CivilDate, daysBetween } from '@seve/domain';
import { APPRENTICESHIP_MARGIN_MONTHS } from '../../facts/calendar.js';

/** First day: a Monday, and the earliest valid civil date. */
const FIRST: CivilDate = '1900-01-01';
const COUNT = 110_000;

/** Returns the number of days since Monday 1 January 1900. */
export const dayIndex = (day: CivilDate): number => daysBetween(FIRST, day);
export const civilDate = (index: number): CivilDate => addDays(FIRST, index);

/** Returns the day as a number such as `20270111`. */
export const digitsOf = (day: CivilDate): number => Number(day.replaceAll('-', ''));
/** Returns the completed years from one day to another, both as digits. */
export const yearsBetween = (from: number, to: number): number => Math.floor((to - from) / 10_000);

/** Caches a fact of each day, by day number. */
export class DayTable {
  private readonly known = new Int32Array(COUNT);

  constructor(private readonly ask: (day: CivilDate) => number) {}

  of(index: number): number {
    const known = this.known[index] ?? 0;
    return known === 0 ? this.learn(index) : known;
  }

  private learn(index: number): number {
    const value = this.ask(civilDate(index));
    this.known[index] = value;
    return value;
  }
}

export const dayDigits = new DayTable(digitsOf);
/** Days from a day to the same day three months later. */
export const contractMargin = new DayTable((day) => daysBetween(day, addMonths(day, APPRENTICESHIP_MARGIN_MONTHS)));

/** Same as `lastWorkedDay` of the domain, with day numbers: a Saturday or Sunday becomes the Friday before. */
export function lastDayIndex(first: number, weeks: number): number {
  const end = first + weeks * 7 - 1;
  const weekday = end % 7;
  return weekday > 4 ? end - weekday + 4 : end;
}
