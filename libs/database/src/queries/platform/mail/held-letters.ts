import { type Frequency, instantOf, type LetterSlot, TEACHER_LETTERS } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';
import { Application } from '../../../entities/application.entities.js';
import { Email } from '../../../entities/email.entity.js';
import type { Student } from '../../../entities/student.entity.js';
import { rowsBy, rowsOf, sql } from '../../../rows.js';
import type { Addressee } from '../../applications/application-people.js';
import { MEMBERS } from '../../people/members.js';
import { REFERENT } from '../../school/classes/referent.js';

/** A letter that its reader receives as part of a digest. */
export interface HeldLetter {
  id: string;
  letter: string;
  params: Record<string, unknown>;
  entityId: string;
  /** When it was written. */
  at: Date;
  /** Chosen frequency; null for the default. */
  frequency: Frequency | null;
}

/** A digest time, and the letters that summarise what was held for it. */
export interface DigestSlot extends LetterSlot {
  digests: readonly string[];
}

/**
 * SQL: letters held for this time or an earlier one of the same hour, of accounts without a digest of it yet. Raw: a set without another,
 * locked. $1 instant, $2 hour, $3 digests, $4 day.
 */
const DUE = `
  from email held join account on account.id = held.to_account_id
  where held.state = 'held' and held.not_before <= $1 and extract(hour from held.not_before at time zone 'Europe/Paris') = $2
    and not exists (select 1 from email told where told.entity_type = 'account' and told.entity_id = held.to_account_id
      and told.letter = any($3) and told.occurrence = $4)`;

const values = (telling: DigestSlot) => [instantOf(telling), telling.hour, telling.digests, telling.day];

export async function hasHeldLetter(manager: EntityManager, telling: DigestSlot): Promise<boolean> {
  return (await rowsOf<{ id: string }>(manager, { id: 'held.id' }, `${DUE} limit 1`, values(telling))).length > 0;
}

export async function accountsToTell(manager: EntityManager, telling: DigestSlot): Promise<Addressee[]> {
  return rowsOf<Addressee>(
    manager,
    { accountId: 'id', address: 'email', locale: 'locale', firstName: 'first_name' },
    `from account
     where id in (select held.to_account_id ${DUE}) order by id`,
    values(telling),
  );
}

/** Locks the held letters of one account, oldest first. */
export async function lockHeldLetters(manager: EntityManager, accountId: string, telling: DigestSlot): Promise<HeldLetter[]> {
  return rowsOf<HeldLetter>(
    manager,
    {
      id: 'held.id',
      letter: 'held.letter',
      params: 'held.params',
      entityId: 'held.entity_id',
      at: 'held.created_at',
      frequency:
        '(select frequency from letter_preference preference where preference.account_id = $5 and preference.letter = held.preference)',
    },
    `${DUE} and held.to_account_id = $5 order by held.created_at, held.id for update of held`,
    [...values(telling), accountId],
  );
}

/** Marks letters as merged into a digest, so that they are never sent. */
export async function mergeLetters(manager: EntityManager, ids: readonly string[], digestId: string): Promise<void> {
  await manager.update(Email, { id: Any(ids), state: 'held' }, { state: 'merged', mergedInto: digestId });
}

/**
 * Suppresses held letters that the account meanwhile refuses, or of a teacher about a student who has left the class. Raw: sets chosen by
 * others.
 */
export async function dropUnwanted(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(
    `update email set state = 'suppressed', error = 'preference' where state = 'held' and to_account_id = $1 and exists (
       select 1 from letter_preference chosen
       where chosen.account_id = $1 and chosen.frequency = 'never' and chosen.letter = email.preference)`,
    [accountId],
  );
  await manager.query(
    `update email set state = 'suppressed', error = 'student-left' where state = 'held' and to_account_id = $1 and letter = any($2) and not exists (
       select 1 from application join student on student.id = application.student_id
       join class_group on class_group.id = student.class_group_id join ${MEMBERS} teacher on teacher.id = ${REFERENT}
       where application.id = email.entity_id and teacher.account_id = $1)`,
    [accountId, TEACHER_LETTERS],
  );
}

export interface StudentOfApplication {
  applicationId: string;
  studentId: string;
  studentName: string;
  className: string;
}

/** Returns the names of the students of these applications. */
export function studentsOfApplications(manager: EntityManager, applicationIds: readonly string[]): Promise<StudentOfApplication[]> {
  const applications = manager
    .createQueryBuilder(Application, 'application')
    .innerJoin('application.student', 'student')
    .leftJoin('student.classGroup', 'classGroup')
    .where({ id: Any(applicationIds) })
    .orderBy('student.lastName')
    .addOrderBy('student.firstName')
    .addOrderBy('student.id');
  return rowsBy<StudentOfApplication, { application: Application; student: Student }>(applications, {
    applicationId: 'application.id',
    studentId: 'student.id',
    studentName: sql("student.firstName || ' ' || student.lastName"),
    className: sql("coalesce(classGroup.name, '')"),
  });
}
