import type { CivilDate } from './civil-date.js';

const MINUTE_MS = 60_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Returns the instant of a local time `HH:MM` in Paris. A time skipped in spring becomes an hour later; of a time repeated in autumn, the
 * first instant is returned.
 */
export function instantInParis(day: CivilDate, time: string): Date {
  const inSummer = Date.parse(`${day}T${time}:00Z`) - 120 * MINUTE_MS;
  const late = (minutesOf(time) - minutesOf(clock.format(inSummer)) + 1440) % 1440;
  return new Date(inSummer + (late === 60 ? late : 0) * MINUTE_MS);
}

/** Returns the local time in Paris as `HH:MM`. */
export const timeInParis = (instant: Date): string => clock.format(instant);
