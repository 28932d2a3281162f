import { addDays, type CivilDate } from '../calendar/civil-date.js';

/** Days after a teacher's letter in which the student receives no other one unless the teacher asks for it. */
export const REMINDED_LATELY_DAYS = 7;

/** Whether a teacher's reminder reaches a student: `free` always, `recent` only on explicit request, all other values never. */
export const REMINDER_STANDINGS = ['free', 'recent', 'today', 'placed', 'unconfirmed', 'unwanted'] as const;
export type ReminderStanding = (typeof REMINDER_STANDINGS)[number];

export interface ReminderFacts {
  isPlaced: boolean;
  /** The student has confirmed the e-mail address of the account. */
  isConfirmed: boolean;
  /** The student has switched reminders off. */
  isUnwanted: boolean;
  /** Day of the last reminder from a teacher; null for none. */
  remindedOn: CivilDate | null;
}

export function reminderStanding({ isPlaced, isConfirmed, isUnwanted, remindedOn }: ReminderFacts, today: CivilDate): ReminderStanding {
  if (isPlaced) return 'placed';
  if (!isConfirmed) return 'unconfirmed';
  if (isUnwanted) return 'unwanted';
  if (remindedOn === null || remindedOn <= addDays(today, -REMINDED_LATELY_DAYS)) return 'free';
  return remindedOn === today ? 'today' : 'recent';
}
