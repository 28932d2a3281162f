import type { InterviewRow } from '@seve/database';
import type { InterviewView } from './interview.dto.js';

/** The same for both sides; the number of the calendar file stays here. */
export function viewOfInterview(row: InterviewRow | null): InterviewView | null {
  if (!row) return null;
  const { id, status, mode, place, note, durationMinutes, startsAt, slots, refusedAt, otherTimes } = row;
  return { id, status, mode, place, note, durationMinutes, startsAt, slots, refusedAt, otherTimes };
}

/** As the rules of acts and turns read it. */
export const plannedOf = (row: InterviewRow | null) =>
  row && {
    status: row.status,
    startsAt: row.startsAt === null ? null : new Date(row.startsAt),
    slots: row.slots.map(({ startsAt }) => new Date(startsAt)),
    isRefused: row.refusedAt !== null,
  };
