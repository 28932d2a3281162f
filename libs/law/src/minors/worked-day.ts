import { type LegalReason, labourCode, type Sentence } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';

/** Continuous work, in minutes from midnight of its day: 1,380 to 1,500 is 23:00 to 1:00 the next day. */
export interface WorkedSpan {
  from: number;
  to: number;
}

/** One day of work: its spans in order; the time between two of them is a break. */
export interface WorkedDay {
  day: CivilDate;
  spans: readonly WorkedSpan[];
}

export const minutesOf = ({ spans }: WorkedDay): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** Merges touching and overlapping spans, in order. */
function joined(spans: readonly WorkedSpan[]): WorkedSpan[] {
  const whole: WorkedSpan[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** Merges days of several schedules of one person, in order; overlapping hours count once. */
export function mergedDays(schedules: readonly (readonly WorkedDay[])[]): WorkedDay[] {
  const byDay = new Map<CivilDate, WorkedSpan[]>();
  for (const { day, spans } of schedules.flat()) byDay.set(day, [...(byDay.get(day) ?? []), ...spans]);
  return [...byDay].map(([day, spans]) => ({ day, spans: joined(spans) })).toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** Returns the longest time of a day without a break of `breakMinutes`. */
export function longestStretch({ spans }: WorkedDay, breakMinutes: number): number {
  let [longest, from, to] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    if (span.from - to >= breakMinutes) from = span.from;
    to = span.to;
    longest = Math.max(longest, to - from);
  }
  return longest;
}

export const isMinorOn = (birthDate: CivilDate, day: CivilDate): boolean => ageOn(birthDate, day) < 18;
export const isUnder16On = (birthDate: CivilDate, day: CivilDate): boolean => ageOn(birthDate, day) < 16;

export const workReason = (
  article: string,
  numbers: LegalReason['numbers'],
  sentence: Sentence,
  remedy: Sentence,
  doubt?: Sentence,
): LegalReason => ({
  rule: 'minor-working-time',
  article: labourCode(article),
  numbers,
  sentence,
  remedy,
  ...(doubt ? { doubt } : {}),
});
