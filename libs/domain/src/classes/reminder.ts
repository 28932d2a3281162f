import { addDays, type CivilDate } from '../calendar/civil-date.js';

/** A student to whom a teacher wrote in these days is left out of the next letter, unless the teacher asks. */
export const REMINDED_LATELY_DAYS = 7;

/** Whether a letter of the teacher reaches a student: `free`, or `recent` if the teacher asks for it; never for any other reason. */
export const REMINDER_STANDINGS = ['free', 'recent', 'today', 'placed', 'unconfirmed', 'unwanted'] as const;
export type ReminderStanding = (typeof REMINDER_STANDINGS)[number];

export interface ReminderFacts {
  isPlaced: boolean;
  /** The address of the account. */
  isConfirmed: boolean;
  /** The student has switched these letters off. */
  isUnwanted: boolean;
  /** Day of the last letter of a teacher; null for none. */
  remindedOn: CivilDate | null;
}

export function reminderStanding({ isPlaced, isConfirmed, isUnwanted, remindedOn }: ReminderFacts, today: CivilDate): ReminderStanding {
  if (isPlaced) return 'placed';
  if (!isConfirmed) return 'unconfirmed';
  if (isUnwanted) return 'unwanted';
  if (remindedOn === null || remindedOn <= addDays(today, -REMINDED_LATELY_DAYS)) return 'free';
  return remindedOn === today ? 'today' : 'recent';
}
