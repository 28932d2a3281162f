import {
  type ApplicationAct,
  type ApplicationOrigin,
  type ApplicationStatus,
  type CompanyStatus,
  type OfferKind,
  type RefusalReason,
  type Role,
  RUNNING_APPLICATION_STATUSES,
  type Via,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { preparedQuery, rowsOf, type SelectList } from '../../rows.js';
import { REPORTED_AT } from '../campus/reports.js';
import { Parameters } from '../parameters.js';
import { POST_COMMUNE } from '../placements/host.js';
import { type ApplicationEndingRow, ENDING } from './application-ending.js';
import { type CompanySiteRow, SITES_OF_COMPANY } from './application-people.js';
import { INTERVIEW_COLUMN, type InterviewRow } from './interviews.js';

export interface StudentApplicationRow {
  id: string;
  /** Null for an unsolicited application. */
  offerId: string | null;
  companyId: string;
  companyName: string;
  communeInsee: string;
  origin: ApplicationOrigin;
  kind: OfferKind;
  /** Proposal of a teacher, with the teacher's name. */
  proposal: { teacherName: string | null; text: string } | null;
  /** First wanted day, for an unsolicited application. */
  wantedFrom: string | null;
  wantedTo: string | null;
  status: ApplicationStatus;
  motivation: string;
  createdAt: Date;
  createdKey: string;
  readAt: Date | null;
  answeredAt: Date | null;
  refusalReason: RefusalReason | null;
  refusalShared: boolean;
  companyMessage: string | null;
  version: number;
  /** Birth date of the student. */
  birthDate: string;
  /** A referent teacher of the class reads along. */
  isFollowed: boolean;
  sites: CompanySiteRow[];
  reportedAt: Date | null;
  poolAgreedAt: Date | null;
  interview: InterviewRow | null;
  answerBy: string | null;
  ending: ApplicationEndingRow | null;
  /** Placement of an accepted application. */
  placementId: string | null;
  companyStatus: CompanyStatus;
  /** The application was resumed before. */
  wasRestored: boolean;
  history: { state: ApplicationStatus; act: ApplicationAct; at: string; by: Role; via: Via }[];
}

/** SQL: the proposal of a teacher; null without one. */
export const proposalOf = (table: 'application' | 'application_draft') => `case when ${table}.proposed_by_account_id is not null then
      json_build_object('text', coalesce(${table}.proposal, ''), 'teacherName',
        (select author.first_name || ' ' || author.last_name from account author where author.id = ${table}.proposed_by_account_id)) end`;

/** Raw: histories, interviews and places by sub-selects, in one round trip. */
const APPLICATION: SelectList<StudentApplicationRow> = {
  id: 'application.id',
  offerId: 'application.offer_id',
  companyId: 'company.id',
  companyName: 'company.name',
  communeInsee: POST_COMMUNE,
  origin: 'application.origin',
  kind: 'coalesce(offer.kind, application.kind)',
  ending: ENDING,
  placementId: `(select placement.id from placement where placement.application_id = application.id and ${hasTakenDays()})`,
  companyStatus: 'company.status',
  wasRestored: `exists (select 1 from state_change change where change.entity_type = 'application' and change.entity_id = application.id
      and change.act = 'restore')`,
  proposal: proposalOf('application'),
  wantedFrom: 'application.wanted_from::text',
  wantedTo: 'application.wanted_to::text',
  answerBy: 'application.answer_by::text',
  status: 'application.status',
  motivation: 'application.motivation',
  createdAt: 'application.created_at',
  createdKey: 'application.created_at::text',
  readAt: 'application.read_at',
  answeredAt: 'application.answered_at',
  refusalReason: 'application.refusal_reason',
  refusalShared: 'application.refusal_shared',
  companyMessage: 'application.company_message',
  version: 'application.version',
  birthDate: 'student.birth_date',
  isFollowed: 'student.class_group_id is not null',
  sites: SITES_OF_COMPANY,
  reportedAt: REPORTED_AT('application'),
  poolAgreedAt: 'application.pool_agreed_at',
  interview: INTERVIEW_COLUMN,
  history: `coalesce(
      (select json_agg(json_build_object('state', change.to_state, 'act', change.act, 'at', change.created_at, 'by', change.actor_role, 'via', change.via) order by change.created_at, change.id)
       from state_change change where change.entity_type = 'application' and change.entity_id = application.id
         and change.to_state is not null), '[]')`,
};

const APPLICATIONS = `
  from application
  join student on student.id = application.student_id
  left join offer on offer.id = application.offer_id
  join company_site on company_site.id = application.company_site_id join company on company.id = company_site.company_id`;

const one = preparedQuery<StudentApplicationRow>(APPLICATION, `${APPLICATIONS} where application.id = $1 and application.student_id = $2`);

/** Returns one of the student's own applications; null for another student's. */
export async function applicationOfStudent(manager: EntityManager, studentId: string, id: string): Promise<StudentApplicationRow | null> {
  const [row] = await one(manager, [id, studentId]);
  return row ?? null;
}

/** Returns the student's applications that have not ended, the newest first. */
export async function runningApplicationsOfStudent(manager: EntityManager, studentId: string): Promise<StudentApplicationRow[]> {
  return rowsOf<StudentApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where application.student_id = $1 and application.status = any($2) order by application.created_at desc, application.id desc`,
    [studentId, RUNNING_APPLICATION_STATUSES],
  );
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
  return rowsOf<StudentApplicationRow>(
    manager,
    APPLICATION,
    `${APPLICATIONS} where ${conditions.join(' and ')} order by application.created_at desc, application.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
