import { dayInParis, dayWords, type Locale } from '@seve/domain';
import { longDay } from './days.js';

/** Time of a meeting. */
export type Slot = {
  /** ISO instant. */
  startsAt: string;
  minutes: number;
};

/** "mardi 17 novembre 2026, de 14 h à 14 h 45", in local time of Paris, also across a clock change. */
export function slotWords({ startsAt, minutes }: Slot, locale: Locale): string {
  const start = new Date(startsAt);
  const [from, to] = [start, new Date(start.getTime() + minutes * 60_000)].map((instant) => dayWords.hourWords(instant, locale));
  return `${longDay(dayInParis(start), locale)}, ${locale === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`}`;
}
