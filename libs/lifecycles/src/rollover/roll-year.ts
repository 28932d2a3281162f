import {
  ClassGroup,
  ClassTeacher,
  openClass,
  Programme,
  type RosterPlacing,
  type RosterRow,
  recordMoves,
  YearRollover,
  YearRolloverRow,
} from '@seve/database';
import { type Fate, NotFound, planRollover, type RolloverClass, type RolloverPlan, type RolloverTarget } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Any, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { newClassCode } from '../roster/class-code.js';
import { batchesOf, type RosterAuthor } from '../roster/roster-row.js';
import { leaveRoster, placeStudents } from '../roster/write-roster.js';

export interface RolloverOrder {
  /** First calendar year of the school year that ends. */
  fromYear: number;
  /** Referent whose classes are rolled over; null for the office, which rolls over all classes. */
  teacherId: string | null;
  classes: readonly RolloverClass[];
  /** Decisions for students that differ from that of their class. */
  exceptions: ReadonlyMap<string, Fate>;
}

/** Returns the open class of that year with that name and programme; null if it has to be created. */
export const classOfTarget = (
  { manager }: Pick<UnitOfWork, 'manager'>,
  { name, programmeId }: Pick<RolloverTarget, 'name' | 'programmeId'>,
  schoolYear: number,
): Promise<ClassGroup | null> =>
  manager
    .createQueryBuilder(ClassGroup, 'classGroup')
    .where({ programmeId, schoolYear, archivedAt: IsNull() })
    .andWhere('lower(classGroup.name) = lower(:name)', { name })
    .orderBy('classGroup.createdAt')
    .addOrderBy('classGroup.id')
    .getOne();

/** Creates the classes of the new year, moves all students, archives the old classes. Returns the id of the rollover. */
export async function rollYear(work: UnitOfWork, author: RosterAuthor, order: RolloverOrder): Promise<string> {
  const { manager } = work;
  const plan = planRollover(order.classes, order.exceptions);
  const groups = await manager.find(ClassGroup, {
    where: { id: Any(order.classes.map(({ id }) => id)), schoolId: author.schoolId, archivedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
    order: { id: 'ASC' },
  });
  if (groups.length !== order.classes.length) throw new NotFound('not-found');
  const openedClassIds: string[] = [];
  const rows: Pick<YearRolloverRow, 'studentId' | 'before' | 'after'>[] = [];
  for (const target of plan.targets) {
    const known = await classOfTarget(work, target, order.fromYear + 1);
    const classGroupId = known?.id ?? (await openTarget(work, author, groups, target, order.fromYear + 1));
    if (!known) openedClassIds.push(classGroupId);
    rows.push(...(await moveInto(work, author, target.studentIds, classGroupId)));
  }
  for (const before of await leaveRoster(work, author, plan.leaving)) {
    const after = { rosterState: 'left' as const, classGroupId: null, otherClassGroupId: before.classGroupId, referentTeacherId: null };
    rows.push({ studentId: before.id, before: placingOf(before), after });
  }
  await archiveAll(work, author, groups);
  return keep(work, author, order, { plan, groups, openedClassIds, rows });
}

export const placingOf = ({ rosterState, classGroupId, otherClassGroupId, referentTeacherId }: RosterRow): RosterPlacing => ({
  ...{ rosterState, classGroupId, otherClassGroupId, referentTeacherId },
});

/** Creates a class with the referent and the teachers of the class from which most of its students come. */
async function openTarget(
  work: UnitOfWork,
  { actor }: RosterAuthor,
  groups: readonly ClassGroup[],
  { name, programmeId, fromIds }: RolloverTarget,
  schoolYear: number,
): Promise<string> {
  const { manager } = work;
  const from = groups.find(({ id }) => id === fromIds[0]);
  if (!from) throw new NotFound('not-found');
  const { id: fromId, referentTeacherId } = from;
  const programme = await manager.findOneByOrFail(Programme, { id: programmeId });
  const id = await openClass(manager, { programme, referentTeacherId, name, schoolYear, code: newClassCode() });
  const shared = await manager.findBy(ClassTeacher, { classGroupId: fromId, toAt: IsNull() });
  const others = shared.filter(({ membershipId }) => membershipId !== referentTeacherId);
  await manager.insert(
    ClassTeacher,
    others.map(({ membershipId }) => ({ id: uuid(), classGroupId: id, membershipId })),
  );
  await recordMoves(manager, actor, { entityType: 'class_group', entityId: id, from: null, to: 'open', act: 'roll_over' });
  return id;
}

/** Moves students; each keeps their own referent if that teacher also teaches the new class. */
async function moveInto(
  work: UnitOfWork,
  author: RosterAuthor,
  studentIds: readonly string[],
  classGroupId: string,
): Promise<Pick<YearRolloverRow, 'studentId' | 'before' | 'after'>[]> {
  const teachers = await work.manager.findBy(ClassTeacher, { classGroupId, toAt: IsNull() });
  const teaches = new Set(teachers.map(({ membershipId }) => membershipId));
  const before = await placeStudents(work, author, studentIds, (row) => ({
    ...placingOf(row),
    classGroupId,
    referentTeacherId: row.referentTeacherId !== null && teaches.has(row.referentTeacherId) ? row.referentTeacherId : null,
  }));
  return before.map(({ before: row, after }) => ({ studentId: row.id, before: placingOf(row), after: placingOf(after) }));
}

async function archiveAll({ manager }: UnitOfWork, { actor }: RosterAuthor, groups: readonly ClassGroup[]): Promise<void> {
  await manager.update(ClassGroup, { id: Any(groups.map(({ id }) => id)) }, { archivedAt: () => 'now()', code: null });
  await recordMoves(
    manager,
    actor,
    ...groups.map(({ id }) => ({ entityType: 'class_group' as const, entityId: id, from: 'open', to: 'archived', act: 'roll_over' })),
  );
}

interface Rolled {
  plan: RolloverPlan;
  groups: readonly ClassGroup[];
  openedClassIds: string[];
  rows: readonly Pick<YearRolloverRow, 'studentId' | 'before' | 'after'>[];
}

async function keep(
  { manager }: UnitOfWork,
  { actor, schoolId }: RosterAuthor,
  { fromYear, teacherId, classes }: RolloverOrder,
  { plan, groups, openedClassIds, rows }: Rolled,
): Promise<string> {
  if (actor.accountId === null) throw new NotFound('not-found');
  const id = uuid();
  const counted = classes.map(({ id: classId, name, studentIds }) => {
    const count = (fate: Fate) => studentIds.filter((student) => plan.fates.get(student) === fate).length;
    const code = groups.find((group) => group.id === classId)?.code ?? null;
    return { id: classId, name, code, up: count('up'), repeat: count('repeat'), leave: count('leave') };
  });
  await manager.insert(YearRollover, { id, schoolId, accountId: actor.accountId, teacherId, fromYear, classes: counted, openedClassIds });
  for (const part of batchesOf(rows))
    await manager.insert(
      YearRolloverRow,
      part.map((row) => ({ ...row, rolloverId: id, fate: plan.fates.get(row.studentId) ?? 'up' })),
    );
  return id;
}
