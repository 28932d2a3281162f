import {
  ClassGroup,
  deleteUntouchedRows,
  endMailedCodes,
  insertRosterRows,
  lockRosterRows,
  overwriteRosterRows,
  type RosterRow,
  recordEdits,
  recordMoves,
} from '@seve/database';
import { changedFields, isSameMailbox, move, NotFound, ROSTER_TABLE, type RosterAct, type RosterState } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { Any } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { batchesOf, matchAgain, type NewRosterRow, type RosterAuthor, type RosterChange } from './roster-row.js';

/** Adds students whom the school expects. Returns their ids, in the order given. @throws NotFound for a class of another school. */
export async function addToRoster(work: UnitOfWork, { actor, schoolId }: RosterAuthor, rows: readonly NewRosterRow[]): Promise<string[]> {
  const added = rows.map((row) => ({ ...row, id: uuid() }));
  for (const part of batchesOf(added)) {
    if ((await insertRosterRows(work.manager, schoolId, part)) !== part.length) throw new NotFound('not-found');
  }
  await recordMoves(
    work.manager,
    actor,
    ...added.map(({ id }) => ({ entityType: 'student' as const, entityId: id, from: null, to: 'expected', act: 'add' })),
  );
  return added.map(({ id }) => id);
}

/**
 * Changes what the school knows, including the class within the school. A given birth date counts as confirmed, and a new address revokes
 * the personal code mailed to the old one. Returns the changed rows as they were before. @throws NotFound for a row of another school.
 */
export async function updateRoster(
  work: UnitOfWork,
  { actor, schoolId }: RosterAuthor,
  changes: readonly RosterChange[],
): Promise<RosterRow[]> {
  const changedBefore: RosterRow[] = [];
  await requireClasses(
    work,
    schoolId,
    changes.flatMap(({ classGroupId }) => classGroupId ?? []),
  );
  for (const part of batchesOf(changes)) {
    const stored = await lockAll(work, schoolId, part);
    const confirmedAt = new Date().toISOString();
    const pairs = part.flatMap((change) => {
      const before = stored.get(change.id);
      if (!before) return [];
      const confirms = change.birthDate !== undefined && change.birthDate !== null;
      const isConfirmed = before.birthDateConfirmedAt !== null && change.birthDate === before.birthDate;
      const isMoved = change.classGroupId !== undefined && change.classGroupId !== before.classGroupId;
      const after = {
        ...before,
        ...change,
        ...(isMoved && { referentTeacherId: null }),
        ...(confirms && !isConfirmed && { birthDateConfirmedAt: confirmedAt }),
      };
      return changedFields(before, after).length > 0 ? [{ before, after }] : [];
    });
    await overwrite(
      work,
      pairs.map(({ after }) => after),
    );
    const corrected = pairs.filter(({ before, after }) => isOtherAddress(before, after));
    if (corrected.length > 0)
      await endMailedCodes(
        work.manager,
        corrected.map(({ before }) => before.id),
      );
    await recordEdits(
      work.manager,
      actor,
      pairs.map(({ before, after }) => ({ entityType: 'student' as const, entityId: before.id, before, after })),
    );
    changedBefore.push(...pairs.map(({ before }) => before));
  }
  return changedBefore;
}

/** Whether an address was known and has changed. */
const isOtherAddress = ({ contactEmail }: RosterRow, after: Pick<RosterRow, 'contactEmail'>): boolean =>
  contactEmail !== null && (after.contactEmail === null || !isSameMailbox(after.contactEmail, contactEmail));

/** Disables students who left: row, account and all related data stay. Returns the newly disabled rows as they were before. */
export function leaveRoster(work: UnitOfWork, author: RosterAuthor, ids: readonly string[]): Promise<RosterRow[]> {
  return moveAll(work, author, ids, 'leave', (row) =>
    row.rosterState === 'left'
      ? null
      : { ...row, rosterState: 'left', classGroupId: null, otherClassGroupId: row.classGroupId, referentTeacherId: null },
  );
}

/** Reactivates students who had left, in this class. Returns their rows as they were before. */
export async function returnToRoster(
  work: UnitOfWork,
  author: RosterAuthor,
  ids: readonly string[],
  classGroupId: string,
): Promise<RosterRow[]> {
  await requireClasses(work, author.schoolId, [classGroupId]);
  return moveAll(work, author, ids, 'return', (row) =>
    row.rosterState === 'left'
      ? { ...row, rosterState: row.accountId === null ? 'expected' : 'joined', classGroupId, otherClassGroupId: null }
      : null,
  );
}

/** Changes the class or state of students and records an edit. Returns the changed rows, before and after. */
export async function placeStudents(
  work: UnitOfWork,
  { actor, schoolId }: RosterAuthor,
  ids: readonly string[],
  placeOf: (row: RosterRow) => Partial<RosterRow>,
  reasonCode: string | null = null,
): Promise<{ before: RosterRow; after: RosterRow }[]> {
  const placed: { before: RosterRow; after: RosterRow }[] = [];
  for (const part of batchesOf(ids.map((id) => ({ id })))) {
    const pairs = [...(await lockAll(work, schoolId, part)).values()].map((before) => ({
      before,
      after: { ...before, ...placeOf(before) },
    }));
    await requireClasses(
      work,
      schoolId,
      pairs.flatMap(({ after }) => after.classGroupId ?? []),
    );
    await overwrite(
      work,
      pairs.map(({ after }) => after),
    );
    await recordEdits(
      work.manager,
      actor,
      pairs.map(({ before, after }) => ({ entityType: 'student' as const, entityId: before.id, before, after, reasonCode })),
    );
    placed.push(...pairs);
  }
  return placed;
}

/** Restores rows exactly as they were, except those whose account has changed since. Returns the ids of the rows not restored. */
export async function restoreRoster(work: UnitOfWork, { actor, schoolId }: RosterAuthor, rows: readonly RosterRow[]): Promise<string[]> {
  const stayed: string[] = [];
  for (const part of batchesOf(rows)) {
    const stored = await lockAll(work, schoolId, part);
    const back = part.flatMap((after) => {
      const before = stored.get(after.id);
      return before?.accountId === after.accountId ? [{ before, after }] : [];
    });
    const restored = new Set(back.map(({ after }) => after.id));
    stayed.push(...part.filter(({ id }) => !restored.has(id)).map(({ id }) => id));
    await overwrite(
      work,
      back.map(({ after }) => after),
    );
    await recordEdits(
      work.manager,
      actor,
      back.map(({ before, after }) => ({ entityType: 'student' as const, entityId: after.id, before, after, reasonCode: 'undo' })),
    );
  }
  return stayed;
}

/** Deletes rows that nothing refers to since they were added. Returns the ids of the others, which have an account or related data. */
export async function removeFromRoster(work: UnitOfWork, { schoolId }: RosterAuthor, ids: readonly string[]): Promise<string[]> {
  const deleted = new Set(await deleteUntouchedRows(work.manager, schoolId, ids));
  return ids.filter((id) => !deleted.has(id));
}

async function moveAll(
  work: UnitOfWork,
  { actor, schoolId }: RosterAuthor,
  ids: readonly string[],
  act: RosterAct,
  next: (row: RosterRow) => (RosterRow & { rosterState: RosterState }) | null,
): Promise<RosterRow[]> {
  const moved: RosterRow[] = [];
  for (const part of batchesOf(ids.map((id) => ({ id })))) {
    const stored = await lockAll(work, schoolId, part);
    const pairs = [...stored.values()].flatMap((before) => {
      const after = next(before);
      return after ? [{ before, after }] : [];
    });
    await recordMoves(
      work.manager,
      actor,
      ...pairs.map(({ before, after }) => ({
        ...{ entityType: 'student' as const, entityId: before.id, act },
        from: before.rosterState,
        to: move(ROSTER_TABLE, before.rosterState, after.rosterState, actor.role, act),
      })),
    );
    await overwrite(
      work,
      pairs.map(({ after }) => after),
    );
    moved.push(...pairs.map(({ before }) => before));
  }
  return moved;
}

async function requireClasses({ manager }: UnitOfWork, schoolId: string, classGroupIds: readonly string[]): Promise<void> {
  const ids = [...new Set(classGroupIds)];
  if (ids.length > 0 && (await manager.countBy(ClassGroup, { schoolId, id: Any(ids) })) !== ids.length) throw new NotFound('not-found');
}

/** Returns the locked rows by id. @throws NotFound when one is not of the school. */
async function lockAll(work: UnitOfWork, schoolId: string, wanted: readonly { id: string }[]): Promise<Map<string, RosterRow>> {
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const rows = await lockRosterRows(work.manager, schoolId, ids);
  if (rows.length !== ids.length) throw new NotFound('not-found');
  return new Map(rows.map((row) => [row.id, row]));
}

async function overwrite(work: UnitOfWork, rows: readonly RosterRow[]): Promise<void> {
  if (rows.length > 0) await matchAgain(work, await overwriteRosterRows(work.manager, rows));
}
