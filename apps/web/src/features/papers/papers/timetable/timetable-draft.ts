import { dayWords, isCivilDate, type Locale, type Timetable } from '@seve/domain';

/** Hours as `HH:MM`, empty, or the typed text when it is not an hour. */
export interface SpanDraft {
  from: string;
  to: string;
}

export interface RangeDraft {
  from: string;
  to: string;
}

/** A timetable while it is written. */
export interface TimetableDraft {
  /** Seven days, Monday first. */
  days: SpanDraft[][];
  interruptions: RangeDraft[];
  worksHolidays: boolean;
}

type Span = Timetable['days'][number][number];

const DAY = 1_440;
const WEEK = 7;
/** Monday to Friday. */
const WORKING_DAYS = 5;
/** Spans of one day that the api accepts. */
export const SPANS_MAX = 6;
export const EMPTY_SPAN: SpanDraft = { from: '', to: '' };

export const NO_TIMETABLE: TimetableDraft = { days: Array.from({ length: WEEK }, () => []), interruptions: [], worksHolidays: false };

const pad = (part: number) => String(part).padStart(2, '0');
const clockOf = (minutes: number): string => `${pad(Math.floor((minutes % DAY) / 60))}:${pad(minutes % 60)}`;

function minutesOf(clock: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(clock);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** Returns a typed hour as `HH:MM`: 8, 830, 8h30, 8 h 30, 08:30; null for anything else. */
export function parseClock(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** Returns "8 h 30" or "8:30"; a text that is not an hour as it was typed. */
export function formatClock(value: string, locale: Locale): string {
  const minutes = minutesOf(value);
  return minutes === null ? value : dayWords.clockWords(minutes, locale);
}

/** Returns null while an hour is missing. An end that is not after its beginning is on the next day. */
export function spanOf({ from, to }: SpanDraft): Span | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return null;
  return { from: start, to: end > start ? end : end + DAY };
}

export const endsNextDay = (span: SpanDraft): boolean => (spanOf(span)?.to ?? 0) > DAY;

export const timetableDraft = ({ days, interruptions, worksHolidays }: Timetable): TimetableDraft => ({
  days: days.map((spans) => spans.map(({ from, to }) => ({ from: clockOf(from), to: clockOf(to) }))),
  interruptions: interruptions.map(({ from, to }) => ({ from, to })),
  worksHolidays,
});

/** Returns what is complete in a draft, without spans that lack an hour and ranges that lack a day. */
export function knownTimetable({ days, interruptions, worksHolidays }: TimetableDraft): Timetable {
  return {
    days: days.map((spans) => spans.map(spanOf).filter((span) => span !== null)),
    interruptions: interruptions.filter(({ from, to }) => isCivilDate(from) && isCivilDate(to)),
    worksHolidays,
  };
}

/** Paths of the spans that lack an hour and of the ranges that lack a day. */
export function gapsOf({ days, interruptions }: TimetableDraft): string[] {
  const spans = days.flatMap((day, at) => day.flatMap((span, row) => (spanOf(span) === null ? [`days.${at}.${row}`] : [])));
  const ranges = interruptions.flatMap((range, row) =>
    (['from', 'to'] as const).filter((end) => !isCivilDate(range[end])).map((end) => `interruptions.${row}.${end}`),
  );
  return [...spans, ...ranges];
}

/** Returns the timetable of a draft; undefined when the draft is empty, null while an hour or a day is missing. */
export function timetableOf(draft: TimetableDraft): Timetable | undefined | null {
  const isEmpty = draft.days.every((spans) => spans.length === 0);
  if (isEmpty && draft.interruptions.length === 0 && !draft.worksHolidays) return undefined;
  return gapsOf(draft).length === 0 ? knownTimetable(draft) : null;
}

/** Returns the timetable with other spans on one day. */
export const withDay = (draft: TimetableDraft, day: number, spans: SpanDraft[]): TimetableDraft => ({
  ...draft,
  days: draft.days.with(day, spans),
});

/** Returns the timetable with the hours of one day on every day from Monday to Friday. */
export const copyToWorkingDays = (draft: TimetableDraft, day: number): TimetableDraft => ({
  ...draft,
  days: draft.days.map((spans, at) => (at < WORKING_DAYS ? (draft.days[day] ?? []) : spans)),
});
