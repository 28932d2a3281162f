import type { ApplicationStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { INTERVIEW_COLUMN, type InterviewRow } from '../applications/interviews.js';

/** An application as the teacher of the student reads it. */
export interface SheetApplicationRow {
  id: string;
  /** Null for an unsolicited application, its title too. */
  offerId: string | null;
  offerTitle: string | null;
  companyName: string;
  status: ApplicationStatus;
  createdAt: Date;
  updatedAt: Date;
  answerBy: string | null;
  interview: InterviewRow | null;
  poolAgreedAt: Date | null;
}

const LONGEST = 100;

/** Every application of the student, the newest first. */
export async function applicationsOfSheet(manager: EntityManager, studentId: string): Promise<SheetApplicationRow[]> {
  return manager.query(
    `select application.id, application.offer_id as "offerId", offer.title as "offerTitle", company.name as "companyName",
       application.status, application.created_at as "createdAt", application.updated_at as "updatedAt",
       application.answer_by::text as "answerBy", application.pool_agreed_at as "poolAgreedAt", ${INTERVIEW_COLUMN} as interview
     from application left join offer on offer.id = application.offer_id
     join company_site on company_site.id = application.company_site_id join company on company.id = company_site.company_id
     where application.student_id = $1 order by application.created_at desc, application.id desc limit $2`,
    [studentId, LONGEST],
  );
}

/** A student of the teacher's class to whom a reminder may be written. */
export interface ReminderReader {
  studentId: string;
  accountId: string;
  address: string;
  locale: 'fr' | 'en';
  firstName: string;
  isPlaced: boolean;
  isConfirmed: boolean;
  isToldToday: boolean;
}

export interface ReminderOf {
  classGroupId: string;
  studentIds: readonly string[];
  occurrence: string;
}

/** Those of the class, locked until the transaction ends: two clicks write once. */
export async function reminderReaders(
  manager: EntityManager,
  { classGroupId, studentIds, occurrence }: ReminderOf,
): Promise<ReminderReader[]> {
  // A statement of its own: what another click wrote is seen only by one that begins once the rows are locked.
  await manager.query('select 1 from student where class_group_id = $1 and id = any($2::uuid[]) order by id for update', [
    classGroupId,
    studentIds,
  ]);
  return manager.query(
    `select student.id as "studentId", account.id as "accountId", account.email as address, account.locale,
       account.first_name as "firstName", student.search_state = 'placed' as "isPlaced", account.email_verified as "isConfirmed",
       exists (select 1 from email where email.letter = 'search-reminder' and email.entity_id = student.id and email.occurrence = $3) as "isToldToday"
     from student join account on account.id = student.account_id
     where student.class_group_id = $1 and student.id = any($2::uuid[]) order by student.id`,
    [classGroupId, studentIds, occurrence],
  );
}

/** Reminders of that day that wait for their half minute are taken back with their notes. Answers how many. */
export async function takeBackReminders(
  manager: EntityManager,
  { classGroupId, authorAccountId, occurrence }: { classGroupId: string; authorAccountId: string; occurrence: string },
): Promise<number> {
  const [rows]: [{ id: string }[]] = await manager.query(
    `delete from email where letter = 'search-reminder' and occurrence = $2 and state = 'queued' and not_before > now()
       and entity_id in (select id from student where class_group_id = $1) returning id`,
    [classGroupId, occurrence],
  );
  await manager.query('delete from contact_note where author_account_id = $1 and id = any($2::uuid[])', [
    authorAccountId,
    rows.map(({ id }) => id),
  ]);
  return rows.length;
}
