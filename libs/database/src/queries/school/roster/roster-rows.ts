import type { RosterIdentity } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Student } from '../../../entities/student.entity.js';
import { changedRows, rowsOf, type SelectList } from '../../../rows.js';

/** Roster columns of a student. */
export type RosterRow = Pick<
  Student,
  | 'id'
  | 'accountId'
  | 'classGroupId'
  | 'otherClassGroupId'
  | 'referentTeacherId'
  | 'rosterState'
  | 'firstName'
  | 'lastName'
  | 'birthDate'
  | 'internalNumber'
  | 'ineHash'
  | 'contactEmail'
  | 'personalCode'
  | 'version'
> &
  RosterIdentity & {
    /** ISO 8601 with microseconds: a Date would lose them, and the row would not be restored exactly. */
    birthDateConfirmedAt: string | null;
    invitedAt: string | null;
  };

const ROW: SelectList<RosterRow> = {
  id: 'student.id',
  accountId: 'student.account_id',
  classGroupId: 'student.class_group_id',
  otherClassGroupId: 'student.other_class_group_id',
  referentTeacherId: 'student.referent_teacher_id',
  rosterState: 'student.roster_state',
  firstName: 'student.first_name',
  lastName: 'student.last_name',
  birthDate: 'student.birth_date::text',
  birthDateConfirmedAt: 'student.birth_date_confirmed_at::text',
  internalNumber: 'student.internal_number',
  ineHash: 'student.ine_hash',
  contactEmail: 'student.contact_email',
  personalCode: 'student.personal_code',
  invitedAt: 'student.invited_at::text',
  version: 'student.version',
};

const STORED = `first_name = said."firstName", last_name = said."lastName", birth_date = said."birthDate",
  birth_date_confirmed_at = said."birthDateConfirmedAt", internal_number = said."internalNumber", ine_hash = said."ineHash",
  contact_email = said."contactEmail", personal_code = said."personalCode", invited_at = said."invitedAt",
  roster_state = said."rosterState", class_group_id = said."classGroupId", other_class_group_id = said."otherClassGroupId",
  referent_teacher_id = said."referentTeacherId"`;
const SAID = `jsonb_to_recordset($1) as said(id uuid, "firstName" text, "lastName" text, "birthDate" date, "birthDateConfirmedAt" timestamptz,
  "internalNumber" text, "ineHash" text, "contactEmail" text, "personalCode" text, "invitedAt" timestamptz, "rosterState" text,
  "classGroupId" uuid, "otherClassGroupId" uuid, "referentTeacherId" uuid)`;

/** SQL: refused sign-up or second account of one person; never on the school's list, never matched by an import. */
const NEVER_LISTED = `student.roster_state = 'left' and student.other_class_group_id is null and student.birth_date_confirmed_at is null
  and student.internal_number is null and student.ine_hash is null`;

/** SQL for `class_group`: school of the student, now or before; null for a sign-up that waits or was refused. */
export const SCHOOL_OF_STUDENT = `coalesce(class_group.school_id,
  case when student.roster_state <> 'to_confirm' and not (${NEVER_LISTED}) then student.school_id end)`;

/** Returns the school that prepares the student's papers; null while the student belongs to no school. Raw: like `SCHOOL_OF_STUDENT`. */
export async function schoolOfPapers(manager: EntityManager, studentId: string): Promise<string | null> {
  const from = 'from student left join class_group on class_group.id = student.class_group_id where student.id = $1';
  const [row] = await rowsOf<{ id: string | null }>(manager, { id: SCHOOL_OF_STUDENT }, from, [studentId]);
  return row?.id ?? null;
}

/** Returns the whole roster of a school, including students who left, without refused sign-ups. Raw: instants as text. */
export const rosterOfSchool = (manager: EntityManager, schoolId: string): Promise<RosterRow[]> =>
  rowsOf<RosterRow>(manager, ROW, `from student where school_id = $1 and not (${NEVER_LISTED}) order by id`, [schoolId]);

/** Returns these rows of the school's roster. */
export const rosterRowsOf = (manager: EntityManager, schoolId: string, ids: readonly string[]): Promise<RosterRow[]> =>
  rowsOf<RosterRow>(manager, ROW, 'from student where school_id = $1 and id = any($2::uuid[]) order by id', [schoolId, ids]);

/** Returns rows of the school's roster by id, locked until the transaction ends. */
export const lockRosterRows = (manager: EntityManager, schoolId: string, ids: readonly string[]): Promise<RosterRow[]> =>
  rowsOf<RosterRow>(manager, ROW, 'from student where school_id = $1 and id = any($2::uuid[]) order by id for update', [schoolId, ids]);

/** Returns the rows of a class and of students who have left it. `isLocked` serialises concurrent sign-ups. */
export const rosterOfClass = (
  manager: EntityManager,
  classGroupId: string,
  { isLocked = false }: { isLocked?: boolean } = {},
): Promise<RosterRow[]> =>
  rowsOf<RosterRow>(
    manager,
    ROW,
    `from student where class_group_id = $1 or (other_class_group_id = $1 and roster_state = 'left') order by id ${isLocked ? 'for update' : ''}`,
    [classGroupId],
  );

/** Returns the number of rows inserted; a class of another school adds none. Raw: one insert of many rows. */
export async function insertRosterRows(
  manager: EntityManager,
  schoolId: string,
  rows: readonly Pick<
    RosterRow,
    'id' | 'classGroupId' | 'firstName' | 'lastName' | 'birthDate' | 'internalNumber' | 'ineHash' | 'contactEmail'
  >[],
): Promise<number> {
  const inserted = await manager.query<unknown[]>(
    `insert into student (id, school_id, class_group_id, first_name, last_name, birth_date, birth_date_confirmed_at, internal_number, ine_hash,
       contact_email, roster_state)
     select said.id, $2, class_group.id, said."firstName", said."lastName", said."birthDate", case when said."birthDate" is not null then now() end,
       said."internalNumber", said."ineHash", said."contactEmail", 'expected'
     from ${SAID} join class_group on class_group.id = said."classGroupId" and class_group.school_id = $2
     returning id`,
    [JSON.stringify(rows), schoolId],
  );
  return inserted.length;
}

/** Overwrites the rows with these ids. Returns them with their new versions. Raw: one update of many rows. */
export const overwriteRosterRows = (
  manager: EntityManager,
  rows: readonly RosterRow[],
): Promise<Pick<RosterRow, 'id' | 'accountId' | 'version'>[]> =>
  changedRows<Pick<RosterRow, 'id' | 'accountId' | 'version'>>(
    manager,
    `update student set ${STORED}, version = student.version + 1, updated_at = now() from ${SAID} where student.id = said.id`,
    { id: ROW.id, accountId: ROW.accountId, version: ROW.version },
    [JSON.stringify(rows)],
  );

/** Deletes rows that never had an account nor related data. Returns the deleted ids. Raw: a set without others. */
export async function deleteUntouchedRows(manager: EntityManager, schoolId: string, ids: readonly string[]): Promise<string[]> {
  const deleted = await changedRows<{ id: string }>(
    manager,
    `delete from student where school_id = $1 and id = any($2::uuid[]) and account_id is null
       and not exists (select 1 from contact_note where contact_note.student_id = student.id)
       and not exists (select 1 from placement where placement.student_id = student.id)`,
    { id: 'student.id' },
    [schoolId, ids],
  );
  return deleted.map(({ id }) => id);
}
