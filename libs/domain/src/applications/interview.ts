import { DAY_MS } from '../calendar/civil-date.js';
import { type FieldError, InvalidInput } from '../errors.js';

/** `proposed`: the student chooses among the slots. `cancelled`: the company proposes others, or decides without. */
export const INTERVIEW_STATUSES = ['proposed', 'confirmed', 'cancelled'] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const INTERVIEW_MODES = ['site', 'video', 'phone'] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

/** Maximum number of slots that a company proposes at once, and minutes that an interview lasts. */
export const INTERVIEW_SLOTS_MAX = 8;
export const INTERVIEW_MINUTES = { min: 10, max: 240 } as const;

/** Days within which an interview is held. */
export const INTERVIEW_WITHIN_DAYS = 90;

/**
 * Checks interview slots: each in the future, within `INTERVIEW_WITHIN_DAYS`, without duplicates. @throws InvalidInput naming every invalid
 * slot
 */
export function requireSlots(slots: readonly Date[], now: Date): void {
  const last = now.getTime() + INTERVIEW_WITHIN_DAYS * DAY_MS;
  const errors = slots.flatMap((slot, index): FieldError[] => {
    const path = `slots.${index}`;
    if (slot <= now) return [{ path, code: 'interview.slot-past' }];
    if (slot.getTime() > last) return [{ path, code: 'interview.slot-far', values: { days: INTERVIEW_WITHIN_DAYS } }];
    const isAgain = slots.slice(0, index).some((other) => other.getTime() === slot.getTime());
    return isAgain ? [{ path, code: 'interview.slot-twice' }] : [];
  });
  if (errors.length > 0) throw new InvalidInput(errors);
}

interface Appointment {
  status: InterviewStatus;
  startsAt: Date | null;
}

/** Whether the interview is still to come: its chosen slot is not over, or no slot is chosen yet. */
export const isInterviewAhead = ({ status, startsAt }: Appointment, now: Date): boolean =>
  status === 'proposed' || (status === 'confirmed' && startsAt !== null && startsAt > now);

/** Whether the student may answer that no proposed slot suits: once per proposal, while none is chosen. */
export const mayRefuseSlots = ({ status, isRefused }: { status: InterviewStatus; isRefused: boolean }): boolean =>
  status === 'proposed' && !isRefused;

/** Maximum characters of the student's text about other times. */
export const OTHER_TIMES_MAX = 500;
