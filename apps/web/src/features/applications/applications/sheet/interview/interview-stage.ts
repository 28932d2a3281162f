import type { InterviewView } from '@seve/api-client';

/** Where an interview stands for the student who is asked to it. */
export type InterviewStage =
  /** A time is to be chosen. */
  | 'choose'
  /** The student has said that none of the times fits. */
  | 'refused'
  /** Every time proposed has passed. */
  | 'missed'
  | 'booked'
  | 'held'
  | 'cancelled';

export function interviewStage(
  { status, startsAt, slots, refusedAt }: Pick<InterviewView, 'status' | 'startsAt' | 'slots' | 'refusedAt'>,
  now: Date,
): InterviewStage {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'confirmed') return startsAt !== null && new Date(startsAt) <= now ? 'held' : 'booked';
  if (refusedAt !== null) return 'refused';
  return slotsAhead(slots, now).length > 0 ? 'choose' : 'missed';
}

/** Those that can still be taken, the earliest first. */
export const slotsAhead = (slots: InterviewView['slots'], now: Date): InterviewView['slots'] =>
  slots.filter(({ startsAt }) => new Date(startsAt) > now).toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
