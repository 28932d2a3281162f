import type { CompanyStatus, Locale, ReportedThing, ReportOutcome, ReportReason, ReportStatus, Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import type { ClassGroup } from '../../entities/class-group.entity.js';
import { Company } from '../../entities/company.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import { MinorMessage } from '../../entities/minor-message.entity.js';
import { Report } from '../../entities/report.entity.js';
import { Student } from '../../entities/student.entity.js';
import { type EntitySelectList, rowsBy, rowsOf, type SelectList, sql } from '../../rows.js';
import { ENDING } from '../applications/application-ending.js';
import { type Addressee, addressee } from '../applications/application-people.js';
import { type ClassReader, ofClassesSeen } from '../school/classes/classes-seen.js';
import { REFERENT_JOIN } from '../school/classes/referent.js';

/** SQL: when the student who owns `table` reported it; null without an open report. */
export const REPORTED_AT = (table: 'application' | 'invited') => `(
  select max(report.created_at) from report join student reporter on reporter.account_id = report.reported_by_account_id
  where report.entity_id = ${table}.id and reporter.id = ${table}.student_id and report.status = 'open')`;

/** Returns whether the company has an open report. */
export function hasOpenReport(manager: EntityManager, companyId: string): Promise<boolean> {
  return manager.existsBy(Report, { companyId, status: 'open' });
}

/** A text that can be reported, with its student and company. */
export interface ReportableRow {
  studentId: string;
  companyId: string;
  /** Current texts of the company; null where none was written. */
  words: (string | null)[];
}

const REPORTABLE: Record<ReportedThing, { columns: SelectList<ReportableRow>; from: string }> = {
  application: {
    columns: {
      studentId: 'application.student_id',
      companyId: 'company_site.company_id',
      words: `array[case when application.status <> 'rejected' or application.refusal_shared then application.company_message end,
        interview.place, interview.note, case when ending.message->>'by' like 'company%' then ending.message->>'message' end]`,
    },
    from: `from application join company_site on company_site.id = application.company_site_id
    left join interview on interview.application_id = application.id
    cross join lateral (select ${ENDING} as message) ending
    where application.id = $1 and application.student_id = $2`,
  },
  invitation_to_apply: {
    columns: { studentId: 'student_id', companyId: 'company_id', words: 'array[message]' },
    from: 'from invitation_to_apply where id = $1 and student_id = $2 and held_at is null',
  },
};

/** Returns an application or an invitation of this student; null for another student's. Raw: a lateral join of the history. */
export async function reportableByStudent(
  manager: EntityManager,
  about: ReportedThing,
  id: string,
  studentId: string,
): Promise<ReportableRow | null> {
  const { columns, from } = REPORTABLE[about];
  const [row] = await rowsOf<ReportableRow>(manager, columns, from, [id, studentId]);
  return row ?? null;
}

/** Returns texts to a minor in a class of this teacher; null for others. */
export async function reportableByTeacher(
  manager: EntityManager,
  about: ReportedThing,
  id: string,
  reader: ClassReader,
): Promise<ReportableRow | null> {
  const messages = manager
    .createQueryBuilder(MinorMessage, 'message')
    .innerJoin('message.student', 'student')
    .innerJoin('student.classGroup', 'classGroup')
    .where({ entityId: id, entityType: about })
    .limit(1);
  const message = await ofClassesSeen(messages, 'classGroup', reader).getOne();
  // Messages about applications and invitations always have a company.
  return message?.companyId ? { studentId: message.studentId, companyId: message.companyId, words: [] } : null;
}

/** Returns all texts to a minor about this subject, the oldest first. */
export async function wordsKeptAbout(manager: EntityManager, entityId: string): Promise<string[]> {
  const rows = await manager.find(MinorMessage, {
    select: { id: true, place: true, text: true },
    where: { entityId },
    order: { writtenAt: 'ASC', id: 'ASC' },
  });
  return rows.flatMap(({ place, text }) => [place, text]);
}

/** Recipients of letters about a report, and the persons named in it. */
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
  const student = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'own')
    .innerJoin(Company, 'company', 'company.id = :companyId', { companyId })
    .leftJoin('student.classGroup', 'classGroup')
    .leftJoin(Membership, 'teacher', REFERENT_JOIN)
    .leftJoin('teacher.account', 'referent')
    .where({ id: studentId });
  const [row] = await rowsBy<ReportPeople, { classGroup: ClassGroup; company: Company; own: Account }>(student, {
    companyName: 'company.name',
    studentName: sql("student.firstName || ' ' || student.lastName"),
    studentLocale: 'own.locale',
    classGroupId: 'classGroup.id',
    className: 'classGroup.name',
    teacher: sql(`case when referent.id is not null then ${addressee('referent')} end`),
  });
  return row as ReportPeople;
}

/** A report in the coordinator's list, without student or text. */
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
  /** Number of earlier reports on the same company. */
  earlier: number;
  /** Number of the company's invitations held back until the decision. */
  held: number;
}

const REPORT: EntitySelectList<ReportRow, { company: Company; report: Report }> = {
  id: 'report.id',
  companyId: 'report.companyId',
  companyName: 'company.name',
  companyStatus: 'company.status',
  about: 'report.entityType',
  reporterRole: 'report.reporterRole',
  reason: 'report.reason',
  status: 'report.status',
  outcome: 'report.outcome',
  createdAt: 'report.createdAt',
  createdKey: sql('cast(report.createdAt as text)'),
  lookedAt: 'report.lookedAt',
  earlier: sql(`(select count(*)::int from report older
    where older.company_id = report.companyId and (older.created_at, older.id) < (report.createdAt, report.id))`),
  held: sql(`(select count(*)::int from invitation_to_apply invited
    where invited.company_id = report.companyId and invited.held_at is not null and invited.status = 'sent'
      and exists (select 1 from report waiting where waiting.company_id = invited.company_id and waiting.status = 'open'))`),
};

const listed = (manager: EntityManager) => manager.createQueryBuilder(Report, 'report').innerJoin('report.company', 'company');

/** Returns open reports from the oldest on, reviewed ones from the newest on. */
export function reportsWith(
  manager: EntityManager,
  status: ReportStatus,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<ReportRow[]> {
  const [compare, order] = status === 'open' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
  const reports = listed(manager).where({ status }).orderBy('report.createdAt', order).addOrderBy('report.id', order).limit(page.limit);
  if (page.after) {
    const [createdAt, id] = page.after;
    reports.andWhere(`(report.createdAt, report.id) ${compare} (:createdAt::timestamptz, :id::uuid)`, { createdAt, id });
  }
  return rowsBy(reports, REPORT);
}

const HISTORY_MOST = 20;

/** Reports on a company, the newest first. */
export function reportsOnCompany(manager: EntityManager, companyId: string): Promise<ReportRow[]> {
  const reports = listed(manager)
    .where({ companyId })
    .orderBy('report.createdAt', 'DESC')
    .addOrderBy('report.id', 'DESC')
    .limit(HISTORY_MOST);
  return rowsBy(reports, REPORT);
}

export async function reportRow(manager: EntityManager, id: string): Promise<ReportRow | null> {
  const [row] = await rowsBy(listed(manager).where({ id }), REPORT);
  return row ?? null;
}
