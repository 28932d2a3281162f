import type { CompanyStatus, Locale, ReportedThing, ReportOutcome, ReportReason, ReportStatus, Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { MinorMessage } from '../../entities/minor-message.entity.js';
import { Report } from '../../entities/report.entity.js';
import { ENDING } from '../applications/application-ending.js';
import { type Addressee, addressee } from '../applications/application-people.js';
import { Parameters } from '../parameters.js';

/** When the student who owns `table` reported it; null where no coordinator has still to look. */
export const REPORTED_AT = (table: 'application' | 'invited') => `(
  select max(report.created_at) from report join student reporter on reporter.account_id = report.reported_by_account_id
  where report.entity_id = ${table}.id and reporter.id = ${table}.student_id and report.status = 'open')`;

/** Whether words of the company wait for a coordinator to look at them. */
export function hasOpenReport(manager: EntityManager, companyId: string): Promise<boolean> {
  return manager.existsBy(Report, { companyId, status: 'open' });
}

/** Words that may be reported, and whose they are. */
export interface ReportableRow {
  studentId: string;
  companyId: string;
  /** Current words of the company; null where nothing was written. */
  words: (string | null)[];
}

const REPORTABLE: Record<ReportedThing, string> = {
  application: `select application.student_id as "studentId", company_site.company_id as "companyId", array[
      case when application.status <> 'rejected' or application.refusal_shared then application.company_message end,
      interview.place, interview.note, case when ending.message->>'by' like 'company%' then ending.message->>'message' end] as words
    from application join company_site on company_site.id = application.company_site_id
    left join interview on interview.application_id = application.id
    cross join lateral (select ${ENDING} as message) ending
    where application.id = $1 and application.student_id = $2`,
  invitation_to_apply: `select student_id as "studentId", company_id as "companyId", array[message] as words
    from invitation_to_apply where id = $1 and student_id = $2 and held_at is null`,
};

/** An application or an invitation of this student; null for any other. */
export async function reportableByStudent(
  manager: EntityManager,
  about: ReportedThing,
  id: string,
  studentId: string,
): Promise<ReportableRow | null> {
  const [row] = await manager.query(REPORTABLE[about], [id, studentId]);
  return row ?? null;
}

/** Words that were written to a minor pupil of a class of this teacher; null for any others. */
export async function reportableByTeacher(
  manager: EntityManager,
  about: ReportedThing,
  id: string,
  teacherId: string,
): Promise<ReportableRow | null> {
  const message = await manager
    .createQueryBuilder(MinorMessage, 'message')
    .innerJoin('message.student', 'student')
    .innerJoin('student.classGroup', 'classGroup')
    .where({ entityId: id, entityType: about })
    .andWhere('classGroup.referentTeacherId = :teacherId', { teacherId })
    .limit(1)
    .getOne();
  return message && { studentId: message.studentId, companyId: message.companyId, words: [] };
}

/** Everything that was written to a minor about this thing, the oldest first. */
export async function wordsKeptAbout(manager: EntityManager, entityId: string): Promise<string[]> {
  const rows = await manager.find(MinorMessage, {
    select: { id: true, place: true, text: true },
    where: { entityId },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
  return rows.flatMap(({ place, text }) => [place, text]);
}

/** Whom a report is told, and of whom it speaks. */
export interface ReportPeople {
  companyName: string;
  studentName: string;
  studentLocale: Locale;
  classGroupId: string | null;
  className: string | null;
  teacher: Addressee | null;
}

export async function peopleOfReport(
  manager: EntityManager,
  { studentId, companyId }: { studentId: string; companyId: string },
): Promise<ReportPeople> {
  const [row] = await manager.query(
    `select company.name as "companyName", own.first_name || ' ' || own.last_name as "studentName", own.locale as "studentLocale",
       class_group.id as "classGroupId", class_group.name as "className",
       case when referent.id is not null then ${addressee('referent')} end as teacher
     from student join account own on own.id = student.account_id join company on company.id = $2
     left join class_group on class_group.id = student.class_group_id
     left join teacher on teacher.id = class_group.referent_teacher_id left join account referent on referent.id = teacher.account_id
     where student.id = $1`,
    [studentId, companyId],
  );
  return row;
}

/** A report in the coordinator's list: neither the student nor a word of it. */
export interface ReportRow {
  id: string;
  companyId: string;
  companyName: string;
  companyStatus: CompanyStatus;
  about: ReportedThing;
  reporterRole: Role;
  reason: ReportReason;
  status: ReportStatus;
  outcome: ReportOutcome | null;
  createdAt: Date;
  createdKey: string;
  lookedAt: Date | null;
  /** Older reports on the same company. */
  earlier: number;
  /** Invitations of the company that wait for the outcome. */
  held: number;
}

const LIST = `
  select report.id, report.company_id as "companyId", company.name as "companyName", company.status as "companyStatus",
    report.entity_type as about, report.reporter_role as "reporterRole", report.reason, report.status, report.outcome,
    report.created_at as "createdAt", report.created_at::text as "createdKey", report.looked_at as "lookedAt",
    (select count(*)::int from report older where older.company_id = report.company_id
      and (older.created_at, older.id) < (report.created_at, report.id)) as earlier,
    (select count(*)::int from invitation_to_apply invited where invited.company_id = report.company_id
      and invited.held_at is not null and invited.status = 'sent'
      and exists (select 1 from report waiting where waiting.company_id = invited.company_id and waiting.status = 'open')) as held
  from report join company on company.id = report.company_id`;

/** Open ones from the oldest on, those looked at from the newest. */
export async function reportsWith(
  manager: EntityManager,
  status: ReportStatus,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<ReportRow[]> {
  const value = new Parameters();
  const [compare, order] = status === 'open' ? (['>', 'asc'] as const) : (['<', 'desc'] as const);
  const after =
    page.after &&
    `and (report.created_at, report.id) ${compare} (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return manager.query(
    `${LIST} where report.status = ${value.add(status)} ${after ?? ''}
     order by report.created_at ${order}, report.id ${order} limit ${value.add(page.limit)}`,
    value.all,
  );
}

const HISTORY_MOST = 20;

/** Reports on a company, the newest first. */
export async function reportsOnCompany(manager: EntityManager, companyId: string): Promise<ReportRow[]> {
  return manager.query(`${LIST} where report.company_id = $1 order by report.created_at desc, report.id desc limit ${HISTORY_MOST}`, [
    companyId,
  ]);
}

export async function reportRow(manager: EntityManager, id: string): Promise<ReportRow | null> {
  const [row] = await manager.query(`${LIST} where report.id = $1`, [id]);
  return row ?? null;
}
