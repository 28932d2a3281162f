import type { ApplicationStatus, RefusalReason, Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from './parameters.js';

export interface StudentApplicationRow {
  id: string;
  offerId: string;
  status: ApplicationStatus;
  motivation: string;
  createdAt: Date;
  createdKey: string;
  readAt: Date | null;
  answeredAt: Date | null;
  refusalReason: RefusalReason | null;
  companyMessage: string | null;
  history: { state: ApplicationStatus; at: string; by: Role }[];
}

const APPLICATIONS = `
  select application.id, application.offer_id as "offerId", application.status, application.motivation,
    application.created_at as "createdAt", application.created_at::text as "createdKey", application.read_at as "readAt",
    application.answered_at as "answeredAt", application.refusal_reason as "refusalReason", application.company_message as "companyMessage",
    coalesce(
      (select json_agg(json_build_object('state', change.to_state, 'at', change.created_at, 'by', change.actor_role) order by change.created_at, change.id)
       from state_change change where change.entity_type = 'application' and change.entity_id = application.id), '[]') as history
  from application`;

/** One of the student's own applications; null when it is not theirs. */
export async function applicationOfStudent(manager: EntityManager, studentId: string, id: string): Promise<StudentApplicationRow | null> {
  const [row] = await manager.query(`${APPLICATIONS} where application.id = $1 and application.student_id = $2`, [id, studentId]);
  return row ?? null;
}

/** The student's own applications, the newest first. */
export async function applicationsOfStudent(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<StudentApplicationRow[]> {
  const value = new Parameters();
  const conditions = [`application.student_id = ${value.add(studentId)}`];
  if (page.after) {
    conditions.push(
      `(application.created_at, application.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`,
    );
  }
  return manager.query(
    `${APPLICATIONS} where ${conditions.join(' and ')} order by application.created_at desc, application.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
