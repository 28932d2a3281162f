import {
  type DayRange,
  eachDay,
  evenWeekOf,
  LONGEST_DAY_MINUTES,
  minutesOn,
  type Presence,
  presenceOf,
  type Stage,
  type WeekPattern,
  type WorkedDay,
  type WorkedSpan,
  weekday,
} from '@seve/law';
import { durationWords } from '../calendar/day-words.js';
import { type FieldError, InvalidInput } from '../errors.js';

/** Presence of an intern week after week, as the agreement plans it. */
export interface Timetable {
  /** Seven days, Monday first: spans in minutes from midnight, in order; what lies between two is a break. 1,320 to 1,800 is 22:00 to 6:00. */
  days: readonly (readonly WorkedSpan[])[];
  /** Days without presence, both ends included: school holidays, closures, classes at school. */
  interruptions: readonly DayRange[];
  /** Comes on legal holidays too. */
  worksHolidays: boolean;
}

export const INTERRUPTIONS_MAX = 40;

const DAY = 1_440;
const LUNCH = { afterMinutes: 240, minutes: 60 } as const;
const OPENING = 9 * 60;

const minutesOf = (spans: readonly WorkedSpan[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Faults by field, in the order of the form; none for a timetable that can be worked. */
export function timetableErrors({ days, interruptions }: Timetable, path = 'timetable'): FieldError[] {
  if (days.length !== 7) return [{ path: `${path}.days`, code: 'timetable.days' }];
  const errors = days.flatMap((spans, day) => dayErrors(spans, days.at(day - 1) ?? [], `${path}.days.${day}`));
  if (errors.length === 0 && days.every((spans) => spans.length === 0)) errors.push({ path: `${path}.days`, code: 'timetable.empty' });
  return [...errors, ...interruptionErrors(interruptions, `${path}.interruptions`)];
}

/** @throws InvalidInput with one error for each fault. */
export function requireTimetable(timetable: Timetable, path = 'timetable'): void {
  const errors = timetableErrors(timetable, path);
  if (errors.length > 0) throw new InvalidInput(errors);
}

function isSpan({ from, to }: WorkedSpan): boolean {
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < DAY && from < to && to < 2 * DAY;
}

function dayErrors(spans: readonly WorkedSpan[], dayBefore: readonly WorkedSpan[], path: string): FieldError[] {
  const nightEndsAt = Math.max(0, ...dayBefore.map(({ to }) => to)) - DAY;
  const errors = spans.flatMap((span, at): FieldError[] => {
    if (!isSpan(span)) return [{ path: `${path}.${at}`, code: 'timetable.span' }];
    return span.from < (spans[at - 1]?.to ?? nightEndsAt) ? [{ path: `${path}.${at}`, code: 'timetable.overlap' }] : [];
  });
  const minutes = minutesOf(spans);
  if (errors.length > 0 || minutes <= LONGEST_DAY_MINUTES) return errors;
  const values = { hours: durationWords(minutes), most: durationWords(LONGEST_DAY_MINUTES) };
  return [{ path, code: 'timetable.day-long', values }];
}

function interruptionErrors(interruptions: readonly DayRange[], path: string): FieldError[] {
  if (interruptions.length > INTERRUPTIONS_MAX)
    return [{ path, code: 'timetable.interruptions-many', values: { most: INTERRUPTIONS_MAX } }];
  return interruptions.flatMap(({ from, to }, at): FieldError[] => {
    const before = interruptions[at - 1];
    if (to < from) return [{ path: `${path}.${at}.to`, code: 'timetable.interruption-reversed' }];
    return before && from <= before.to ? [{ path: `${path}.${at}.from`, code: 'timetable.interruption-overlap' }] : [];
  });
}

/** Sorted, with overlapping ranges merged. */
export function mergedInterruptions(ranges: readonly DayRange[]): DayRange[] {
  const merged: DayRange[] = [];
  for (const { from, to } of ranges.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || from > last.to) merged.push({ from, to });
    else if (to > last.to) merged.splice(-1, 1, { from: last.from, to });
  }
  return merged;
}

/** A first proposal for an offer that says its weekly hours only: even days from Monday to Friday, from 9:00, an hour for lunch. */
export function usualTimetable(weeklyMinutes: number): Timetable {
  const days = evenWeekOf(weeklyMinutes).map((minutes): WorkedSpan[] => {
    const noon = OPENING + Math.min(minutes, LUNCH.afterMinutes);
    const morning = { from: OPENING, to: noon };
    const afternoon = { from: noon + LUNCH.minutes, to: noon + LUNCH.minutes + minutes - LUNCH.afterMinutes };
    return [morning, afternoon].filter(({ from, to }) => from < to);
  });
  return { days, interruptions: [], worksHolidays: false };
}

/** Minutes by day, Monday first; those after midnight count for the day on which the span begins. */
export const weekPatternOf = ({ days }: Timetable): WeekPattern => days.map(minutesOf);

/** The same for the rules of the law. */
export const stageOf = ({ from, to }: DayRange, timetable: Timetable): Stage => ({
  from,
  to,
  week: weekPatternOf(timetable),
  closures: timetable.interruptions,
  worksHolidays: timetable.worksHolidays,
});

/** Each day of presence with its spans, interruptions and holidays left out. */
export function workedDaysOf(range: DayRange, timetable: Timetable): WorkedDay[] {
  const stage = stageOf(range, timetable);
  const first = weekday(range.from) - 1;
  return [...eachDay(range.from, range.to)].flatMap((day, at): WorkedDay[] => {
    const spans = timetable.days[(first + at) % 7] ?? [];
    return minutesOn(stage, day) > 0 ? [{ day, spans }] : [];
  });
}

/** Total hours and days of presence, month by month. */
export const plannedPresence = (range: DayRange, timetable: Timetable): Presence => presenceOf(stageOf(range, timetable));
