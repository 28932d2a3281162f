import type { ApplicationStatus, Locale, ReminderFacts } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import { Application } from '../../entities/application.entities.js';
import type { Company } from '../../entities/company.entities.js';
import { ContactNote } from '../../entities/follow-up.entities.js';
import type { Offer } from '../../entities/offer.entity.js';
import { Student } from '../../entities/student.entity.js';
import { changedRows, rowsBy, sql } from '../../rows.js';
import { INTERVIEW_COLUMN, type InterviewRow } from '../applications/interviews.js';

/** An application as the teacher of the student reads it. */
export interface SheetApplicationRow {
  id: string;
  /** Null for an unsolicited application, like its title. */
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

/** Returns every application of the student, the newest first. */
export async function applicationsOfSheet(manager: EntityManager, studentId: string): Promise<SheetApplicationRow[]> {
  const applications = manager
    .createQueryBuilder(Application, 'application')
    .leftJoin('application.offer', 'offer')
    .innerJoin('application.companySite', 'site')
    .innerJoin('site.company', 'company')
    .where({ studentId })
    .orderBy('application.createdAt', 'DESC')
    .addOrderBy('application.id', 'DESC')
    .limit(LONGEST);
  return rowsBy<SheetApplicationRow, { application: Application; company: Company; offer: Offer }>(applications, {
    id: 'application.id',
    offerId: 'application.offerId',
    offerTitle: 'offer.title',
    companyName: 'company.name',
    status: 'application.status',
    createdAt: 'application.createdAt',
    updatedAt: 'application.updatedAt',
    answerBy: 'application.answerBy',
    interview: sql(INTERVIEW_COLUMN),
    poolAgreedAt: 'application.poolAgreedAt',
  });
}

/** A student of the teacher's class to whom a reminder may be written. */
export interface ReminderReader extends ReminderFacts {
  studentId: string;
  accountId: string;
  address: string;
  locale: Locale;
  firstName: string;
}

interface ReminderOf {
  classGroupId: string;
  studentIds: readonly string[];
}

/** Locks students of the class until the transaction ends, so that a double click sends one reminder only. */
export async function lockReminderReaders(manager: EntityManager, { classGroupId, studentIds }: ReminderOf): Promise<void> {
  const where = { classGroupId, id: Any(studentIds) };
  await manager.find(Student, { select: { id: true }, where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Returns students of the class with the facts of their reminder. The occurrence of a reminder begins with its day. */
export function reminderReaders(manager: EntityManager, { classGroupId, studentIds }: ReminderOf): Promise<ReminderReader[]> {
  const students = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'account')
    .where({ classGroupId, id: Any(studentIds) })
    .orderBy('student.id');
  return rowsBy<ReminderReader, { account: Account; student: Student }>(students, {
    studentId: 'student.id',
    accountId: 'account.id',
    address: 'account.email',
    locale: 'account.locale',
    firstName: 'account.firstName',
    isPlaced: sql("student.searchState = 'placed'"),
    isConfirmed: 'account.emailVerified',
    isUnwanted: sql(`exists (select 1 from letter_preference preference
      where preference.account_id = account.id and preference.letter = 'search-reminder' and preference.frequency = 'never')`),
    remindedOn: sql(`(select left(max(told.occurrence), 10) from email told
      where told.entity_type = 'student' and told.entity_id = student.id and told.letter = 'search-reminder' and told.state <> 'suppressed')`),
  });
}

/** Deletes the day's reminders that have not been sent yet, with their notes. Returns their number. */
export async function takeBackReminders(
  manager: EntityManager,
  { classGroupId, authorAccountId, occurrence }: { classGroupId: string; authorAccountId: string; occurrence: string },
): Promise<number> {
  // Raw: returns what it deleted.
  const rows = await changedRows<{ id: string }>(
    manager,
    `delete from email where letter = 'search-reminder' and occurrence = $2 and state = 'queued' and not_before > now()
       and entity_id in (select id from student where class_group_id = $1)`,
    { id: 'id' },
    [classGroupId, occurrence],
  );
  await manager.delete(ContactNote, { authorAccountId, id: Any(rows.map(({ id }) => id)) });
  return rows.length;
}
