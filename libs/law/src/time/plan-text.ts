import { isCivilDate } from './civil-date.js';
import type { WeekPattern } from './presence.js';
import type { DayRange } from './working-days.js';

/** Maximum minutes of a day in a plan. */
export const LONGEST_DAY_MINUTES = 720;
const MOST_CLOSURES = 20;

/** Parses `420,420,420,420,420,0,0` as minutes by day, Monday first; null for an invalid week, or one without a minute. */
export function readWeek(text: string): WeekPattern | null {
  const parts = text.split(',');
  if (parts.length !== 7 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const week = parts.map(Number);
  return week.every((minutes) => minutes <= LONGEST_DAY_MINUTES) && week.some((minutes) => minutes > 0) ? week : null;
}

export const writeWeek = (week: WeekPattern): string => week.join(',');

/**
 * Parses `2026-08-03/2026-08-21,2026-12-24/2026-12-31` as ranges, both ends included; null when one is invalid, or for more than twenty.
 */
export function readClosures(text: string): DayRange[] | null {
  const ranges = text.split(',').map((range) => range.split('/'));
  if (ranges.length > MOST_CLOSURES) return null;
  return ranges.every((range) => range.length === 2 && range.every(isCivilDate) && (range[0] ?? '') <= (range[1] ?? ''))
    ? ranges.map(([from = '', to = '']) => ({ from, to }))
    : null;
}

export const writeClosures = (closures: readonly DayRange[]): string => closures.map(({ from, to }) => `${from}/${to}`).join(',');
