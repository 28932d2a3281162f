import type { InterviewMode, InterviewStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** An interview with its slots in their order, instants as ISO texts. */
export interface InterviewRow {
  id: string;
  status: InterviewStatus;
  mode: InterviewMode;
  place: string;
  note: string;
  durationMinutes: number;
  startsAt: string | null;
  sequence: number;
  slots: { id: string; startsAt: string }[];
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Column of the interview of `application`; null where there is none. */
export const INTERVIEW_COLUMN = `(
  select json_build_object('id', interview.id, 'status', interview.status, 'mode', interview.mode, 'place', interview.place,
    'note', interview.note, 'durationMinutes', interview.duration_minutes, 'startsAt', ${instant('interview.starts_at')},
    'sequence', interview.sequence, 'slots', coalesce(
      (select json_agg(json_build_object('id', slot.id, 'startsAt', ${instant('slot.starts_at')}) order by slot.starts_at)
       from interview_slot slot where slot.interview_id = interview.id), '[]'))
  from interview where interview.application_id = application.id)`;

export async function interviewOf(manager: EntityManager, applicationId: string): Promise<InterviewRow | null> {
  const [row] = await manager.query(`select ${INTERVIEW_COLUMN} as interview from application where id = $1`, [applicationId]);
  return row?.interview ?? null;
}

/** Interviews ahead of these applications are called off. Answers of which applications an hour had been chosen. */
export async function callOffInterviews(manager: EntityManager, applicationIds: readonly string[], now: Date): Promise<string[]> {
  const [rows]: [{ applicationId: string; startsAt: Date | null }[]] = await manager.query(
    `update interview set status = 'cancelled', sequence = sequence + 1, updated_at = now()
     where application_id = any($1) and (status = 'proposed' or (status = 'confirmed' and starts_at > $2))
     returning application_id as "applicationId", starts_at as "startsAt"`,
    [applicationIds, now],
  );
  return rows.filter(({ startsAt }) => startsAt !== null).map(({ applicationId }) => applicationId);
}
