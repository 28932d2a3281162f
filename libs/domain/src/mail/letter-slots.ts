import { addDays, type CivilDate, dayInParis, isoWeekday } from '../calendar/civil-date.js';
import { instantInParis } from '../calendar/paris-time.js';

/** Returns the instant of a full hour (0 to 23) in Paris. */
export const hourInParis = (day: CivilDate, hour: number): Date => instantInParis(day, `${String(hour).padStart(2, '0')}:00`);

/** Hours in Paris of digests: `MORNING` for most, `EVENING` for `applications-received`. */
export const MORNING = 8;
export const EVENING = 18;

/** A time at which held letters are combined into a digest. */
export interface LetterSlot {
  day: CivilDate;
  hour: typeof MORNING | typeof EVENING;
}

export const instantOf = ({ day, hour }: LetterSlot): Date => hourInParis(day, hour);

const slotAt = (day: CivilDate, hour: LetterSlot['hour']): LetterSlot => ({ day, hour });

/** Returns the latest slot of this hour that is not after `now`. */
export function lastSlot(now: Date, hour: LetterSlot['hour']): LetterSlot {
  const today = slotAt(dayInParis(now), hour);
  return now.getTime() >= instantOf(today).getTime() ? today : slotAt(addDays(today.day, -1), hour);
}

/** Returns the first slot of this hour after `now`. */
export const nextSlot = (now: Date, hour: LetterSlot['hour']): LetterSlot => slotAt(addDays(lastSlot(now, hour).day, 1), hour);

/** How often a digest is written. */
export type Rhythm = 'daily' | 'weekly';

/** Returns the first slot after `now` at which a digest of this rhythm is written. */
export function nextDigest(now: Date, rhythm: Rhythm): LetterSlot {
  const morning = nextSlot(now, MORNING);
  return rhythm === 'daily' ? morning : slotAt(addDays(morning.day, (8 - isoWeekday(morning.day)) % 7), MORNING);
}
