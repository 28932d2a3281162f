import type { InterviewRow } from '@seve/database';
import type { InterviewView } from './interview.dto.js';

/** Returns the view for both student and company, without the sequence number of the calendar file. */
export function viewOfInterview(row: InterviewRow | null): InterviewView | null {
  if (!row) return null;
  const { id, status, mode, place, note, durationMinutes, startsAt, slots, refusedAt, otherTimes } = row;
  return { id, status, mode, place, note, durationMinutes, startsAt, slots, refusedAt, otherTimes };
}

/** Returns the interview in the form that the rules of actions and turns use. */
export const plannedOf = (row: InterviewRow | null) =>
  row && {
    status: row.status,
    startsAt: row.startsAt === null ? null : new Date(row.startsAt),
    slots: row.slots.map(({ startsAt }) => new Date(startsAt)),
    isRefused: row.refusedAt !== null,
  };
