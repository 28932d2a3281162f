import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

/** Columns with the student's own statements. */
export const SAID = [
  ...['lower_secondary_finished', 'kinds', 'wanted_rome_codes', 'skills', 'skills_to_learn', 'languages', 'sector_wishes', 'size_wishes'],
  ...['commune_insee', 'limit_km', 'has_driving_licence', 'visibility', 'visibility_decided_at', 'onboarded_at', 'matches_seen_at'],
];

interface StudentColumn {
  name: string;
  column: string;
  isMovable: boolean;
}

/** Returns the columns that reference `student`, and whether the current role can update them. */
export const tablesOfStudent = (manager: EntityManager): Promise<StudentColumn[]> =>
  rowsOf<StudentColumn>(
    manager,
    {
      name: "format('%I', target.relname)",
      column: "format('%I', attribute.attname)",
      isMovable: "has_column_privilege(target.oid, attribute.attnum, 'UPDATE')",
    },
    `from pg_constraint reference join pg_class target on target.oid = reference.conrelid
     join pg_attribute attribute on attribute.attrelid = target.oid and attribute.attnum = reference.conkey[1]
     where reference.contype = 'f' and reference.confrelid = 'student'::regclass order by 1, 2`,
  );

/**
 * Moves the account of a waiting row with all its data into the roster row, and deletes the waiting row. Raw: the tables that refer to a
 * student are read from the catalogue, so that none is forgotten; openings of the waiting file, which are never rewritten, are deleted with
 * it.
 */
export async function adoptStudent(
  manager: EntityManager,
  { waitingId, rosterId }: { waitingId: string; rosterId: string },
): Promise<void> {
  const tables = (await tablesOfStudent(manager)).filter(({ isMovable }) => isMovable);
  // The guardian entered by the school stays.
  await manager.query('delete from guardian where student_id = $1 and exists (select 1 from guardian kept where kept.student_id = $2)', [
    waitingId,
    rosterId,
  ]);
  // A confirmation was given for another row, so it is removed.
  await manager.query('update guardian set confirmed_at = null, confirmed_by_account_id = null where student_id = $1', [waitingId]);
  for (const { name, column } of tables)
    await manager.query(`update ${name} set ${column} = $2 where ${column} = $1`, [waitingId, rosterId]);
  const said = SAID.map((column) => `${column} = waiting.${column}`).join(', ');
  await manager.query(`update student set ${said} from student waiting where waiting.id = $1 and student.id = $2`, [waitingId, rosterId]);
  await manager.query('delete from student where id = $1', [waitingId]);
}
