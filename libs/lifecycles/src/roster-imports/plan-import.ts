import {
  type ClassDecision,
  classesToImportInto,
  importLines,
  type RosterImport,
  RosterImportRow,
  replacePlan,
  rosterOfSchool,
  Student,
} from '@seve/database';
import { type CivilDate, dateOrderOf, noRows, type RosterMapping, type RowCounts, readPersonRow } from '@seve/domain';
import { type EntityManager, In, Not } from 'typeorm';
import { type PlannedRow, RosterPlan } from './plan-rows.js';

/** Lines per statement. */
const LINES_AT_ONCE = 1_000;

/** Classes into which the author of an import may write: a teacher's shared classes, or the whole school for the office. */
export type ImportScope = Pick<RosterImport, 'id' | 'schoolId' | 'teacherId' | 'mapping' | 'classes'>;

export interface ImportPlan {
  counts: RowCounts;
  /** Number of active pupils in the classes named by the file. */
  pupilsBefore: number;
}

/**
 * Yields every planned row in batches: lines in order, then absent pupils. Memory holds the roster of the school and one batch of lines.
 */
export async function* planned(manager: EntityManager, scope: ImportScope, today: CivilDate): AsyncGenerator<PlannedRow[]> {
  const open = await classesToImportInto(manager, scope);
  const plan = new RosterPlan({
    mapping: scope.mapping,
    classes: scope.classes,
    order: await orderOf(manager, scope),
    today,
    roster: await rosterOfSchool(manager, scope.schoolId),
    openClasses: new Map(open.map(({ id, name }) => [id, name])),
  });
  for await (const lines of importLines(manager, scope.id, LINES_AT_ONCE)) yield lines.map((line) => plan.read(line));
  let batch: PlannedRow[] = [];
  for (const row of plan.absent()) {
    batch.push(row);
    if (batch.length === LINES_AT_ONCE) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Returns the order of day and month, detected from the first lines of the file. */
async function orderOf(manager: EntityManager, { id, mapping }: ImportScope): Promise<'day_first' | 'month_first'> {
  const at = mapping.birth_date;
  if (at === undefined) return 'day_first';
  const rows = await manager.find(RosterImportRow, { select: { cells: true }, where: { importId: id }, order: { seq: 'ASC' }, take: 500 });
  return dateOrderOf(rows.map(({ cells }) => cells?.[at] ?? ''));
}

export type TellProgress = (done: number) => Promise<void>;

/** Plans an import again and stores the result of each line. */
export async function planImport(
  manager: EntityManager,
  scope: ImportScope,
  today: CivilDate,
  tell: TellProgress = async () => undefined,
): Promise<ImportPlan> {
  const counts = noRows();
  let done = 0;
  await manager.delete(RosterImportRow, { importId: scope.id, kind: 'absent' });
  for await (const rows of planned(manager, scope, today)) {
    for (const { kind } of rows) counts[kind] += 1;
    await replacePlan(manager, scope.id, rows);
    done += rows.length;
    await tell(done);
  }
  const classIds = scope.classes.flatMap(({ to, classGroupId }) => (to === 'class' && classGroupId ? [classGroupId] : []));
  return {
    counts,
    pupilsBefore: await manager.countBy(Student, { schoolId: scope.schoolId, classGroupId: In(classIds), rosterState: Not('left') }),
  };
}

/** Returns the class names of the file with their number of lines, most first; an empty name for lines without one. */
export async function classNamesOf(
  manager: EntityManager,
  importId: string,
  mapping: RosterMapping,
): Promise<Pick<ClassDecision, 'name' | 'pupils'>[]> {
  const pupils = new Map<string, number>();
  for await (const lines of importLines(manager, importId, LINES_AT_ONCE)) {
    for (const { cells, section } of lines) {
      const { className } = readPersonRow(cells ?? [], { class_name: mapping.class_name }, '2026-01-01', 'day_first', section).person;
      pupils.set(className ?? '', (pupils.get(className ?? '') ?? 0) + 1);
    }
  }
  return [...pupils]
    .map(([name, count]) => ({ name, pupils: count }))
    .sort((a, b) => b.pupils - a.pupils || a.name.localeCompare(b.name, 'fr'));
}
