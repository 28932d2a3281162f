import { isCivilDate } from './civil-date.js';
import type { WeekPattern } from './presence.js';
import type { DayRange } from './working-days.js';

/** Longest day that a plan may hold, in minutes. */
export const LONGEST_DAY_MINUTES = 720;
const MOST_CLOSURES = 20;

/** `420,420,420,420,420,0,0` as minutes by day, Monday first; null when it is no week, or one without a minute. */
export function readWeek(text: string): WeekPattern | null {
  const parts = text.split(',');
  if (parts.length !== 7 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  const week = parts.map(Number);
  return week.every((minutes) => minutes <= LONGEST_DAY_MINUTES) && week.some((minutes) => minutes > 0) ? week : null;
}

export const writeWeek = (week: WeekPattern): string => week.join(',');

/** `2026-08-03/2026-08-21,2026-12-24/2026-12-31` as ranges, first and last day included; null when one of them is none, or past twenty. */
export function readClosures(text: string): DayRange[] | null {
  const ranges = text.split(',').map((range) => range.split('/'));
  if (ranges.length > MOST_CLOSURES) return null;
  return ranges.every((range) => range.length === 2 && range.every(isCivilDate) && (range[0] ?? '') <= (range[1] ?? ''))
    ? ranges.map(([from = '', to = '']) => ({ from, to }))
    : null;
}

export const writeClosures = (closures: readonly DayRange[]): string => closures.map(({ from, to }) => `${from}/${to}`).join(',');
