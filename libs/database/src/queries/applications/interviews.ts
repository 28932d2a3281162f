import type { InterviewMode, InterviewStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Interview } from '../../entities/interview.entities.js';
import { changedRows, rowsOf } from '../../rows.js';

/** An interview with its ordered slots; instants as ISO texts. */
export interface InterviewRow {
  id: string;
  status: InterviewStatus;
  mode: InterviewMode;
  place: string;
  note: string;
  durationMinutes: number;
  startsAt: string | null;
  sequence: number;
  refusedAt: string | null;
  otherTimes: string;
  slots: { id: string; startsAt: string }[];
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL: interview of `application`; null without one. */
export const INTERVIEW_COLUMN = `(
  select json_build_object('id', interview.id, 'status', interview.status, 'mode', interview.mode, 'place', interview.place,
    'note', interview.note, 'durationMinutes', interview.duration_minutes, 'startsAt', ${instant('interview.starts_at')},
    'sequence', interview.sequence, 'refusedAt', ${instant('interview.refused_at')}, 'otherTimes', interview.other_times, 'slots', coalesce(
      (select json_agg(json_build_object('id', slot.id, 'startsAt', ${instant('slot.starts_at')}) order by slot.starts_at)
       from interview_slot slot where slot.interview_id = interview.id), '[]'))
  from interview where interview.application_id = application.id)`;

/** Raw: the same JSON as in the lists of applications. */
export async function interviewOf(manager: EntityManager, applicationId: string): Promise<InterviewRow | null> {
  const [row] = await rowsOf<{ interview: InterviewRow | null }>(
    manager,
    { interview: INTERVIEW_COLUMN },
    'from application where id = $1',
    [applicationId],
  );
  return row?.interview ?? null;
}

/**
 * Cancels the interviews ahead of these applications. Returns the applications whose time had been chosen. Raw: returns what it changed.
 */
export async function callOffInterviews(manager: EntityManager, applicationIds: readonly string[], now: Date): Promise<string[]> {
  const interviews = await changedRows<Pick<Interview, 'applicationId' | 'startsAt'>>(
    manager,
    `update interview set status = 'cancelled', sequence = sequence + 1, updated_at = now()
     where application_id = any($1) and (status = 'proposed' or (status = 'confirmed' and starts_at > $2))`,
    { applicationId: 'application_id', startsAt: 'starts_at' },
    [applicationIds, now],
  );
  return interviews.filter(({ startsAt }) => startsAt !== null).map(({ applicationId }) => applicationId);
}
