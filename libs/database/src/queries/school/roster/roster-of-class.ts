import type { CivilDate, RosterState } from '@seve/domain';
import { Any, type EntityManager, IsNull } from 'typeorm';
import { PendingSignUp } from '../../../entities/pending-sign-up.entity.js';
import { Student } from '../../../entities/student.entity.js';
import { changedRows, rowsOf } from '../../../rows.js';

/** A student of the class without account, who can be invited. */
export interface InvitedRow {
  id: string;
  firstName: string;
  lastName: string;
  contactEmail: string | null;
  personalCode: string | null;
  rosterState: RosterState;
}

/** Returns locked students of the class without account, by name; all, or the given ones. */
export function lockInvited(manager: EntityManager, classGroupId: string, ids: readonly string[] | null): Promise<InvitedRow[]> {
  return manager.find(Student, {
    select: { id: true, firstName: true, lastName: true, contactEmail: true, personalCode: true, rosterState: true },
    where: { classGroupId, accountId: IsNull(), ...(ids && { id: Any(ids) }) },
    order: { lastName: 'ASC', firstName: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Marks students as invited now, with their codes. Raw: one update of many rows. */
export async function markInvited(manager: EntityManager, rows: readonly { id: string; code: string }[]): Promise<void> {
  await manager.query(
    `update student set personal_code = said.code, invited_at = now(), roster_state = 'invited', updated_at = now()
     from jsonb_to_recordset($1) as said(id uuid, code text) where student.id = said.id and student.account_id is null`,
    [JSON.stringify(rows)],
  );
}

/** Renews the personal code of a row without account; sign-ups with the earlier code wait for the teacher. Returns false when the row has an account. */
export async function renewPersonalCode(manager: EntityManager, id: string, personalCode: string): Promise<boolean> {
  const { affected } = await manager.update(Student, { id, accountId: IsNull() }, { personalCode });
  await manager.update(PendingSignUp, { studentId: id }, { studentId: null });
  return affected === 1;
}

/**
 * Removes personal codes that were mailed to an address other than the current one; sign-ups with them wait for the teacher. The next invitation
 * draws new ones. Raw: letters of many rows.
 */
export async function endMailedCodes(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const ended = await changedRows<{ id: string }>(
    manager,
    `update student set personal_code = null where id = any($1::uuid[]) and account_id is null and personal_code is not null
       and exists (select 1 from email where email.letter = 'roster-invitation' and email.entity_id = student.id
         and lower(email.to_address) is distinct from lower(student.contact_email))`,
    { id: 'student.id' },
    [ids],
  );
  await manager.update(PendingSignUp, { studentId: Any(ended.map(({ id }) => id)) }, { studentId: null });
}

export interface NamedByCode {
  id: string;
  classGroupId: string;
  firstName: string;
  lastName: string;
  birthDate: CivilDate | null;
}

/** Returns the row of this personal code, if it has no account and has not left. */
export async function rowOfCode(manager: EntityManager, personalCode: string): Promise<NamedByCode | null> {
  const row = await manager.findOne(Student, {
    select: { id: true, classGroupId: true, firstName: true, lastName: true, birthDate: true },
    where: { personalCode, accountId: IsNull() },
  });
  return row?.classGroupId ? { ...row, classGroupId: row.classGroupId } : null;
}

export interface LeftRow {
  id: string;
  firstName: string;
  lastName: string;
  leftAt: Date | null;
}

const LONGEST = 200;

/** Returns students who have left this class, the latest first. Raw: the newest row of a history. */
export const leftOfClass = (manager: EntityManager, classGroupId: string): Promise<LeftRow[]> =>
  rowsOf<LeftRow>(
    manager,
    {
      id: 'student.id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      leftAt: `(select max(change.created_at) from state_change change
        where change.entity_type = 'student' and change.entity_id = student.id and change.to_state = 'left')`,
    },
    `from student where student.other_class_group_id = $1 and student.roster_state = 'left' order by 4 desc nulls last, student.id limit ${LONGEST}`,
    [classGroupId],
  );

export interface WaitingRow {
  id: string;
  accountId: string;
  firstName: string;
  lastName: string;
  birthDate: CivilDate;
}

/** Returns sign-ups for this class that await the teacher, the oldest first. */
export const waitingOfClass = (manager: EntityManager, classGroupId: string): Promise<WaitingRow[]> =>
  rowsOf<WaitingRow>(
    manager,
    {
      id: 'student.id',
      accountId: 'student.account_id',
      firstName: 'student.first_name',
      lastName: 'student.last_name',
      birthDate: 'student.birth_date::text',
    },
    `from student join account on account.id = student.account_id
     where student.other_class_group_id = $1 and student.roster_state = 'to_confirm' order by account.created_at, student.id limit ${LONGEST}`,
    [classGroupId],
  );

export const waitingInClass = (manager: EntityManager, classGroupId: string): Promise<number> =>
  manager.countBy(Student, { otherClassGroupId: classGroupId, rosterState: 'to_confirm' });
