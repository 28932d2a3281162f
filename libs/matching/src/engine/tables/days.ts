import { addDays, addMonths, type CivilDate, daysBetween } from '@seve/domain';
import { APPRENTICESHIP_MARGIN_MONTHS } from '../../facts/calendar.js';

/** A Monday, and the first civil date of all. */
const FIRST: CivilDate = '1900-01-01';
const COUNT = 110_000;

/** Days as numbers that count from Monday 1 January 1900. */
export const dayIndex = (day: CivilDate): number => daysBetween(FIRST, day);
export const civilDate = (index: number): CivilDate => addDays(FIRST, index);

/** `20270111` */
export const digitsOf = (day: CivilDate): number => Number(day.replaceAll('-', ''));
/** Completed years from one day to another, both as digits. */
export const yearsBetween = (from: number, to: number): number => Math.floor((to - from) / 10_000);

/** Facts of a day, by its number; computed on first use. */
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
/** Days from this one to the same three months later. */
export const contractMargin = new DayTable((day) => daysBetween(day, addMonths(day, APPRENTICESHIP_MARGIN_MONTHS)));

/** `lastWorkedDay` of the domain, by numbers: a Saturday or a Sunday gives way to its Friday. */
export function lastDayIndex(first: number, weeks: number): number {
  const end = first + weeks * 7 - 1;
  const weekday = end % 7;
  return weekday > 4 ? end - weekday + 4 : end;
}
