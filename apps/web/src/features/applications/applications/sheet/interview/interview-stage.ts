import type { InterviewForStudent } from '@seve/api-client';

/** State of an interview for the invited student. */
export type InterviewStage =
  /** The student has to choose a time. */
  | 'choose'
  /** The student has said that no time fits. */
  | 'refused'
  /** All proposed times have passed. */
  | 'missed'
  | 'booked'
  | 'held'
  | 'cancelled';

export function interviewStage(
  { status, startsAt, slots, refusedAt }: Pick<InterviewForStudent, 'status' | 'startsAt' | 'slots' | 'refusedAt'>,
  now: Date,
): InterviewStage {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'confirmed') return startsAt !== null && new Date(startsAt) <= now ? 'held' : 'booked';
  if (refusedAt !== null) return 'refused';
  return slotsAhead(slots, now).length > 0 ? 'choose' : 'missed';
}

/** Returns the times that can still be chosen, earliest first. */
export const slotsAhead = (slots: InterviewForStudent['slots'], now: Date): InterviewForStudent['slots'] =>
  slots.filter(({ startsAt }) => new Date(startsAt) > now).toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
