import type { EntityManager } from 'typeorm';
import { ClassGroup } from '../../../entities/class-group.entity.js';
import { RosterImport, RosterImportRow } from '../../../entities/roster-import.entities.js';
import { ofClassesSeen } from '../classes/classes-seen.js';

/** Author of an import: a teacher for shared classes, or the office for the school. */
export interface Importer {
  schoolId: string;
  teacherId: string | null;
}

/** Returns the open classes into which the author may import, by name. */
export const classesToImportInto = (manager: EntityManager, { schoolId, teacherId }: Importer): Promise<ClassGroup[]> =>
  ofClassesSeen(manager.createQueryBuilder(ClassGroup, 'classGroup').where('classGroup.archivedAt is null'), 'classGroup', {
    schoolId,
    teacherId,
  })
    .orderBy('classGroup.name')
    .addOrderBy('classGroup.id')
    .getMany();

/** Yields lines of a file in batches, in order. */
export async function* importLines(
  manager: EntityManager,
  importId: string,
  limit: number,
): AsyncGenerator<Pick<RosterImportRow, 'seq' | 'line' | 'cells' | 'section' | 'decision'>[]> {
  let after = 0;
  for (;;) {
    const lines = await manager
      .createQueryBuilder(RosterImportRow, 'row')
      .select(['row.importId', 'row.seq', 'row.line', 'row.cells', 'row.section', 'row.decision'])
      .where('row.importId = :importId and row.seq > :after and row.line is not null', { importId, after })
      .orderBy('row.seq')
      .limit(limit)
      .getMany();
    if (lines.length === 0) return;
    yield lines;
    after = lines.at(-1)?.seq ?? after;
  }
}

const COLUMNS = `seq integer, line integer, cells jsonb, section text, kind text, person jsonb, fields jsonb, faults jsonb, candidates jsonb,
  "studentId" uuid, before jsonb`;

/** Raw: one insert of many rows. */
export async function insertLines(
  manager: EntityManager,
  importId: string,
  lines: readonly Pick<RosterImportRow, 'seq' | 'line' | 'cells' | 'section'>[],
): Promise<void> {
  await manager.query(
    `insert into roster_import_row (import_id, seq, line, cells, section, kind)
     select $1, said.seq, said.line, said.cells, said.section, 'error' from jsonb_to_recordset($2) as said(${COLUMNS})`,
    [importId, JSON.stringify(lines)],
  );
}

/** Stores the plan of lines; absent pupils get a row. Raw: one upsert of many rows. */
export async function replacePlan(
  manager: EntityManager,
  importId: string,
  rows: readonly Pick<RosterImportRow, 'seq' | 'line' | 'kind' | 'person' | 'fields' | 'faults' | 'candidates' | 'studentId' | 'before'>[],
): Promise<void> {
  await manager.query(
    `insert into roster_import_row (import_id, seq, line, kind, person, fields, faults, candidates, student_id, before)
     select $1, said.seq, said.line, said.kind, nullif(said.person, 'null'), said.fields, said.faults, said.candidates, said."studentId",
       nullif(said.before, 'null')
     from jsonb_to_recordset($2) as said(${COLUMNS})
     on conflict (import_id, seq) do update set kind = excluded.kind, person = excluded.person, fields = excluded.fields,
       faults = excluded.faults, candidates = excluded.candidates, student_id = excluded.student_id, before = excluded.before`,
    [importId, JSON.stringify(rows)],
  );
}

/** Yields planned rows of some kinds, in batches; `after` continues after a row. */
export const plannedRows = (
  manager: EntityManager,
  importId: string,
  kinds: readonly RosterImportRow['kind'][],
  { after, limit }: { after: number; limit: number },
): Promise<RosterImportRow[]> =>
  manager
    .createQueryBuilder(RosterImportRow, 'row')
    .where('row.importId = :importId and row.seq > :after', { importId, after })
    .andWhere('row.kind = any(:kinds)', { kinds: [...kinds] })
    .orderBy('row.seq')
    .limit(limit)
    .getMany();

/** Stores the ids of added pupils, and clears the file's content of every line. Raw: one update of many rows. */
export async function keepAdded(
  manager: EntityManager,
  importId: string,
  added: readonly { seq: number; studentId: string }[],
): Promise<void> {
  await manager.query(
    `update roster_import_row set student_id = said."studentId" from jsonb_to_recordset($2) as said(seq integer, "studentId" uuid)
     where import_id = $1 and roster_import_row.seq = said.seq`,
    [importId, JSON.stringify(added)],
  );
}

/** Returns imports of a school or of one teacher, the newest first, from `after` on. */
export function importsOf(
  manager: EntityManager,
  { schoolId, teacherId }: Importer,
  { after, limit }: { after: string | null; limit: number },
): Promise<RosterImport[]> {
  const query = manager.createQueryBuilder(RosterImport, 'import').where('import.schoolId = :schoolId', { schoolId });
  if (teacherId !== null) query.andWhere('import.teacherId = :teacherId', { teacherId });
  if (after !== null) query.andWhere('import.id < :after', { after });
  // Version 7 ids sort by time.
  return query.orderBy('import.id', 'DESC').limit(limit).getMany();
}

/**
 * Deletes the content of imports: a day after an unapplied upload, and at the end of the undo period of an applied one. The import itself
 * stays as history.
 */
export async function forgetImports(
  manager: EntityManager,
  { draftsBefore, appliedBefore }: { draftsBefore: Date; appliedBefore: Date },
): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(RosterImport)
    .where("state in ('planning', 'ready') and created_at < :draftsBefore", { draftsBefore })
    .execute();
  await manager
    .createQueryBuilder()
    .delete()
    .from(RosterImportRow)
    .where("import_id in (select id from roster_import where state in ('applied', 'undone') and applied_at < :appliedBefore)", {
      appliedBefore,
    })
    .execute();
}
