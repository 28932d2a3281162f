import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Account } from '../entities/account.entity.js';
import { Erasure } from '../entities/erasure.entity.js';
import { Student } from '../entities/student.entity.js';
import { leaveToErasure } from '../queries/platform/retention/files-to-delete.js';
import { boundTo, type Person } from './person.js';
import type { PersonalTable } from './personal-table.js';
import { PERSONAL_TABLES } from './personal-tables.js';
import { scrubTraces } from './scrub-traces.js';

export interface Erased {
  studentId: string | null;
  /** Names in the file store of files to delete after the commit; also inserted into `file_to_delete`. */
  files: string[];
}

/** States in which a school keeps a student of its roster. */
const IN_ROSTER = ['joined', 'expected', 'invited'];

/** Whether the school keeps its own data of a student without account. */
export const isKeptBySchool = ({ schoolId, rosterState, classGroupId }: Student): boolean =>
  schoolId !== null && classGroupId !== null && IN_ROSTER.includes(rosterState);

/**
 * Erases a person by the declarations of `PERSONAL_TABLES`, in the caller's transaction. A student of a roster is reduced to what the
 * school keeps; applications stay, attached to a row that names no one. Repeating it has no effect. Raw: the tables come from the
 * declarations.
 */
export async function erasePerson(manager: EntityManager, person: Person, ledger: Pick<Erasure, 'id' | 'reason'>): Promise<Erased> {
  const { accountId, studentId } = person;
  const account = await manager.findOne(Account, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
  const student =
    studentId === null ? null : await manager.findOne(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
  const files = await filesOf(manager, studentId);
  await scrubTraces(manager, person, { account, student });
  for (const table of PERSONAL_TABLES) if (table.table !== 'student' && table.table !== 'account') await eraseRows(manager, table, person);
  if (student) await eraseStudent(manager, student, person);
  await eraseRows(manager, tableNamed('account'), person);
  await leaveToErasure(manager, files, ledger.id);
  await manager.upsert(Erasure, { ...ledger, accountId, studentId }, ['id']);
  return { studentId, files };
}

const tableNamed = (name: string): PersonalTable => {
  const table = PERSONAL_TABLES.find((one) => one.table === name);
  if (!table) throw new Error(`no personal table ${name}`);
  return table;
};

async function filesOf(manager: EntityManager, studentId: string | null): Promise<string[]> {
  if (studentId === null) return [];
  const rows = await manager.query<{ name: string }[]>(`select unnest(array[id, rebuilt_id]) as name from cv_file where student_id = $1`, [
    studentId,
  ]);
  return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}

async function eraseRows(manager: EntityManager, table: PersonalTable, person: Person, keepsSchool = false): Promise<void> {
  if (table.erasure === 'kept' || table.isAppendOnly) return;
  const { sql, values } = boundTo(person, table.rows);
  if (table.erasure === 'deleted') await manager.query(`delete from "${table.table}" where ${sql}`, values);
  else await manager.query(`update "${table.table}" set ${assignments(table, keepsSchool)} where ${sql}`, values);
}

/** Returns the SQL assignments that clear the person's data in a row that stays. */
export function assignments({ columns, sets }: PersonalTable, keepsSchool = false): string {
  const emptied = Object.entries(columns).flatMap(([name, column]) =>
    column.erasedTo === undefined || (keepsSchool && column.schoolKeeps) ? [] : [`"${name}" = ${column.erasedTo}`],
  );
  return [...emptied, ...(sets ? [sets] : [])].join(', ');
}

/** Inserts a student without name, to which remaining rows are attached. Raw: no entity sets `erased_at` alone. */
export async function namelessStudent(manager: EntityManager): Promise<string> {
  const id = uuid();
  await manager.query(
    `insert into student (id, first_name, last_name, roster_state, erased_at) values ($1, 'Candidat', 'supprimé', 'left', now())`,
    [id],
  );
  return id;
}

/**
 * Erases a student. Applications stay attached to a nameless row: the student's own, or another one if the school keeps the student's row.
 */
async function eraseStudent(manager: EntityManager, student: Student, person: Person): Promise<void> {
  const keeps = isKeptBySchool(student);
  if (keeps) {
    const nobody = await namelessStudent(manager);
    for (const table of ['application', 'report', 'minor_message'])
      await manager.query(`update "${table}" set student_id = $1 where student_id = $2`, [nobody, student.id]);
  }
  await eraseRows(manager, tableNamed('student'), person, keeps);
  await manager.query(
    keeps
      ? `update student set roster_state = 'expected', onboarded_at = null where id = $1`
      : `update student set roster_state = 'left', class_group_id = null, other_class_group_id = null, referent_teacher_id = null,
           school_id = null, birth_date_confirmed_at = null, erased_at = now() where id = $1`,
    [student.id],
  );
}
