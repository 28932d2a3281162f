import { type EntityManager, QueryFailedError } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { SAID, tablesOfStudent } from './adopt-student.js';

/** SQLSTATE class of integrity violations: the target already has the same row, or other rows reference this one. */
const CONSTRAINT_CLASS = '23';

/**
 * Moves every row that references one student to another. Rows that both hold and immutable rows stay. Profile fields of the
 * first are copied when the second has no profile. Returns the number of rows that stayed. Raw: the tables are read from the catalogue.
 */
export async function mergeStudent(manager: EntityManager, { fromId, toId }: { fromId: string; toId: string }): Promise<number> {
  // A moved guardian's confirmation was given for another row, so it is removed.
  await manager.query(
    `update guardian set confirmed_at = null, confirmed_by_account_id = null
     where student_id = $1 and not exists (select 1 from guardian kept where kept.student_id = $2 and kept.place = guardian.place)`,
    [fromId, toId],
  );
  for (const { name, column, isMovable } of await tablesOfStudent(manager)) {
    if (isMovable) await moveRows(manager, { name, column }, fromId, toId);
  }
  const said = SAID.map((column) => `${column} = from_student.${column}`).join(', ');
  await manager.query(
    `update student set ${said} from student from_student
     where from_student.id = $1 and student.id = $2 and student.onboarded_at is null and from_student.onboarded_at is not null`,
    [fromId, toId],
  );
  let stayed = 0;
  for (const { name, column } of await tablesOfStudent(manager)) {
    const [found] = await rowsOf<{ count: number }>(manager, { count: 'count(*)::int' }, `from ${name} where ${column} = $1`, [fromId]);
    stayed += found?.count ?? 0;
  }
  return stayed;
}

async function moveRows(
  manager: EntityManager,
  { name, column }: { name: string; column: string },
  fromId: string,
  toId: string,
): Promise<void> {
  const rows = await rowsOf<{ at: string }>(manager, { at: 'ctid::text' }, `from ${name} where ${column} = $1`, [fromId]);
  for (const { at } of rows) {
    await manager.query('savepoint one_row');
    try {
      await manager.query(`update ${name} set ${column} = $2 where ctid = $1::tid`, [at, toId]);
      await manager.query('release savepoint one_row');
    } catch (error) {
      const { code } = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
      if (!code?.startsWith(CONSTRAINT_CLASS)) throw error;
      await manager.query('rollback to savepoint one_row');
    }
  }
}
