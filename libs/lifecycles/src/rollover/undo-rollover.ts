import {
  ClassGroup,
  type RolloverOutcome,
  type RosterPlacing,
  type RosterRow,
  recordMoves,
  rosterRowsOf,
  Student,
  YearRollover,
  YearRolloverRow,
} from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { Any } from 'typeorm';
import type { RosterAuthor } from '../roster/roster-row.js';
import { placeStudents } from '../roster/write-roster.js';
import { placingOf } from './roll-year.js';

/** Whether the student is still in the place given by the rollover. */
const isUnmoved = (row: RosterRow, { classGroupId, rosterState }: RosterPlacing): boolean =>
  row.classGroupId === classGroupId && (rosterState === 'left') === (row.rosterState === 'left');

/** Returns the students and classes that an undo would not restore now. */
export async function lostToUndo({ manager }: Pick<UnitOfWork, 'manager'>, found: YearRollover): Promise<RolloverOutcome> {
  const rows = await manager.findBy(YearRolloverRow, { rolloverId: found.id });
  const stored = new Map(
    (
      await rosterRowsOf(
        manager,
        found.schoolId,
        rows.map(({ studentId }) => studentId),
      )
    ).map((row) => [row.id, row]),
  );
  const back = rows.filter(({ studentId, after }) => {
    const row = stored.get(studentId);
    return row !== undefined && isUnmoved(row, after);
  });
  const comeBack = new Set(back.map(({ studentId }) => studentId));
  const keptClasses: string[] = [];
  for (const group of await manager.findBy(ClassGroup, { id: Any(found.openedClassIds) })) {
    if (await isUsed(manager, group.id, comeBack)) keptClasses.push(group.name);
  }
  return { stayed: rows.length - back.length, keptClasses: keptClasses.sort() };
}

async function isUsed(manager: UnitOfWork['manager'], id: string, comeBack: ReadonlySet<string>): Promise<boolean> {
  const there = await manager.find(Student, { select: { id: true }, where: [{ classGroupId: id }, { otherClassGroupId: id }] });
  return there.some((student) => !comeBack.has(student.id));
}

/**
 * Returns every student to the previous class except those who have moved since, and reopens the old classes with their codes. Deletes the
 * classes created by the rollover unless they are used. Returns what was not restored.
 */
export async function undoRollover(work: UnitOfWork, author: RosterAuthor, found: YearRollover): Promise<RolloverOutcome> {
  const { manager } = work;
  const outcome = await lostToUndo(work, found);
  const groups = await manager.findBy(ClassGroup, { id: Any(found.classes.map(({ id }) => id)) });
  await reopen(work, author, found, groups);
  const rows = await manager.findBy(YearRolloverRow, { rolloverId: found.id });
  const stored = await rosterRowsOf(
    manager,
    found.schoolId,
    rows.map(({ studentId }) => studentId),
  );
  const places = new Map(rows.map((row) => [row.studentId, row]));
  const unmoved = stored.filter((row) => {
    const place = places.get(row.id);
    return place !== undefined && isUnmoved(row, place.after);
  });
  await placeStudents(
    work,
    author,
    unmoved.map(({ id }) => id),
    (row) => ({ ...(places.get(row.id)?.before ?? placingOf(row)), ...(row.rosterState !== 'left' && { rosterState: row.rosterState }) }),
    'undo',
  );
  for (const id of found.openedClassIds) if (!(await isUsed(manager, id, new Set()))) await manager.delete(ClassGroup, { id });
  return outcome;
}

/** Reopens classes with their codes, except codes that another class uses now. */
async function reopen(
  { manager }: UnitOfWork,
  { actor }: RosterAuthor,
  { classes }: YearRollover,
  groups: readonly ClassGroup[],
): Promise<void> {
  for (const { id, archivedAt } of groups) {
    if (archivedAt === null) continue;
    const code = classes.find((one) => one.id === id)?.code ?? null;
    const isTaken = code !== null && (await manager.existsBy(ClassGroup, { code }));
    await manager.update(ClassGroup, { id }, { archivedAt: null, code: isTaken ? null : code });
    await recordMoves(manager, actor, { entityType: 'class_group', entityId: id, from: 'archived', to: 'open', act: 'undo_roll_over' });
  }
}
