import { type Frequency, instantOf, type LetterSlot, TEACHER_LETTERS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Addressee } from '../applications/application-people.js';

/** A letter that its reader is told of by a digest. */
export interface HeldLetter {
  id: string;
  letter: string;
  params: Record<string, unknown>;
  entityId: string;
  /** When it was written. */
  at: Date;
  /** As its reader has chosen; null for the default. */
  frequency: Frequency | null;
}

/** A slot, and the letters that tell what waited for it. */
export interface DigestSlot extends LetterSlot {
  digests: readonly string[];
}

/** Letters that wait for this slot or for one before it, of accounts that have no digest of it yet. Of what waited for mornings, evenings tell nothing. $1 instant, $2 hour, $3 digests, $4 day. */
const DUE = `
  from email held join account on account.id = held.to_account_id
  where held.state = 'held' and held.not_before <= $1 and extract(hour from held.not_before at time zone 'Europe/Paris') = $2
    and not exists (select 1 from email told where told.entity_type = 'account' and told.entity_id = held.to_account_id
      and told.letter = any($3) and told.occurrence = $4)`;

const values = (telling: DigestSlot) => [instantOf(telling), telling.hour, telling.digests, telling.day];

export async function hasHeldLetter(manager: EntityManager, telling: DigestSlot): Promise<boolean> {
  return (await manager.query(`select 1 ${DUE} limit 1`, values(telling))).length > 0;
}

export async function accountsToTell(manager: EntityManager, telling: DigestSlot): Promise<Addressee[]> {
  return manager.query(
    `select id as "accountId", email as address, locale, first_name as "firstName" from account
     where id in (select held.to_account_id ${DUE}) order by id`,
    values(telling),
  );
}

/** What is told to one account, oldest first. Until the transaction ends nobody else tells it. */
export async function lockHeldLetters(manager: EntityManager, accountId: string, telling: DigestSlot): Promise<HeldLetter[]> {
  return manager.query(
    `select held.id, held.letter, held.params, held.entity_id as "entityId", held.created_at as at,
       (select frequency from letter_preference preference where preference.account_id = $5 and preference.letter = held.letter) as frequency
     ${DUE} and held.to_account_id = $5 order by held.created_at, held.id for update of held`,
    [...values(telling), accountId],
  );
}

/** The digest tells them: they never leave. */
export async function mergeLetters(manager: EntityManager, ids: readonly string[], digestId: string): Promise<void> {
  await manager.query("update email set state = 'merged', merged_into = $2 where id = any($1::uuid[]) and state = 'held'", [ids, digestId]);
}

/** What waits for somebody who meanwhile wants none of it, or for a teacher about a student who has left the class. */
export async function dropUnwanted(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(
    `update email set state = 'suppressed', error = 'preference' where state = 'held' and to_account_id = $1 and exists (
       select 1 from letter_preference preference where preference.account_id = $1 and preference.frequency = 'never'
         and (preference.letter = email.letter or (preference.letter = 'application-teacher-copy' and email.letter = any($2))))`,
    [accountId, TEACHER_LETTERS],
  );
  await manager.query(
    `update email set state = 'suppressed', error = 'student-left' where state = 'held' and to_account_id = $1 and letter = any($2) and not exists (
       select 1 from application join student on student.id = application.student_id
       join class_group on class_group.id = student.class_group_id join teacher on teacher.id = class_group.referent_teacher_id
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

/** Whom these applications are of, by name. */
export async function studentsOfApplications(manager: EntityManager, applicationIds: readonly string[]): Promise<StudentOfApplication[]> {
  return manager.query(
    `select application.id as "applicationId", student.id as "studentId", own.first_name || ' ' || own.last_name as "studentName",
       coalesce(class_group.name, '') as "className"
     from application join student on student.id = application.student_id join account own on own.id = student.account_id
     left join class_group on class_group.id = student.class_group_id
     where application.id = any($1::uuid[]) order by own.last_name, own.first_name, student.id`,
    [applicationIds],
  );
}

/** The class of a teacher who has only one. */
export async function onlyClassOf(manager: EntityManager, accountId: string): Promise<string | null> {
  const [row] = await manager.query(
    `select case when count(*) = 1 then min(class_group.id::text) end as id from teacher
     join class_group on class_group.referent_teacher_id = teacher.id where teacher.account_id = $1`,
    [accountId],
  );
  return row?.id ?? null;
}
