import { addDays, type CivilDate, dayInParis } from '../calendar/civil-date.js';
import { instantInParis } from '../calendar/paris-time.js';

/** The instant at which clocks in Paris show this full hour, 0 to 23. */
export const hourInParis = (day: CivilDate, hour: number): Date => instantInParis(day, `${String(hour).padStart(2, '0')}:00`);

/** When letters that wait are told, in Paris: the digests, and what came in one day too often to be told one by one. */
export const MORNING = 8;
export const EVENING = 18;

/** One time of telling. */
export interface LetterSlot {
  day: CivilDate;
  hour: typeof MORNING | typeof EVENING;
}

export const instantOf = ({ day, hour }: LetterSlot): Date => hourInParis(day, hour);

const slotAt = (day: CivilDate, hour: LetterSlot['hour']): LetterSlot => ({ day, hour });

/** The last one of this hour that is past at this instant, or is now. */
export function lastSlot(now: Date, hour: LetterSlot['hour']): LetterSlot {
  const today = slotAt(dayInParis(now), hour);
  return now.getTime() >= instantOf(today).getTime() ? today : slotAt(addDays(today.day, -1), hour);
}

/** The first one of this hour after this instant. */
export const nextSlot = (now: Date, hour: LetterSlot['hour']): LetterSlot => slotAt(addDays(lastSlot(now, hour).day, 1), hour);

const MONDAY = 1;
const weekday = (day: CivilDate) => new Date(`${day}T00:00:00Z`).getUTCDay();
const daysSinceMonday = (day: CivilDate) => (weekday(day) - MONDAY + 7) % 7;

/** The Monday of its week. */
export const mondayOf = (day: CivilDate): CivilDate => addDays(day, -daysSinceMonday(day));

/** How often a digest is written. */
export type Rhythm = 'daily' | 'weekly';

/** The first morning after this instant on which a digest of this rhythm is written. */
export function nextDigest(now: Date, rhythm: Rhythm): LetterSlot {
  const morning = nextSlot(now, MORNING);
  return rhythm === 'daily' ? morning : slotAt(addDays(morning.day, (7 - daysSinceMonday(morning.day)) % 7), MORNING);
}
