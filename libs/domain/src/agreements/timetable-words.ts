import type { WorkedSpan } from '@seve/law';
import { clockWords, dayName } from '../calendar/day-words.js';
import type { Locale } from '../messages/language.js';
import type { Timetable } from './timetable.js';

const DAY = 1_440;
const NEXT_DAY: Record<Locale, string> = { fr: ' le lendemain', en: ' the next day' };
const BETWEEN_DAYS: Record<Locale, string> = { fr: '\u00a0; ', en: '; ' };

/** Days that follow each other with the same hours. */
interface Run {
  first: number;
  last: number;
  spans: readonly WorkedSpan[];
}

const isSame = (one: readonly WorkedSpan[], other: readonly WorkedSpan[]) =>
  one.length === other.length && one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to);

function runsOf({ days }: Timetable): Run[] {
  const runs: Run[] = [];
  for (const [at, spans] of days.entries()) {
    if (spans.length === 0) continue;
    const before = runs.at(-1);
    if (before?.last === at && isSame(before.spans, spans)) before.last = at + 1;
    else runs.push({ first: at + 1, last: at + 1, spans });
  }
  return runs;
}

function daysIn({ first, last }: Run, locale: Locale): string {
  const [from, to] = [dayName(first, locale), dayName(last, locale)];
  if (first === last) return from;
  return locale === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`;
}

/** "8 h–12 h", "22:00–6:00 the next day" */
export const spanWords = ({ from, to }: WorkedSpan, locale: Locale): string =>
  `${clockWords(from, locale)}–${clockWords(to, locale)}${to > DAY ? NEXT_DAY[locale] : ''}`;

/** "du lundi au jeudi 8 h–12 h, 13 h–17 h ; vendredi 8 h–12 h", "Monday to Thursday 8:00–12:00, 13:00–17:00; Friday 8:00–12:00" */
export const timetableWords = (timetable: Timetable, locale: Locale): string =>
  runsOf(timetable)
    .map((run) => `${daysIn(run, locale)} ${run.spans.map((span) => spanWords(span, locale)).join(', ')}`)
    .join(BETWEEN_DAYS[locale]);
