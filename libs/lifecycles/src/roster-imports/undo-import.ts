import { ClassGroup, Programme, RosterImport, recordMoves, Student, SYSTEM } from '@seve/database';
import { move, ROSTER_IMPORT_TABLE } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { removeFromRoster, restoreRoster } from '../roster/write-roster.js';
import { actorOf, batches, lockSchoolRoster } from './apply-import.js';
import type { TellProgress } from './plan-import.js';

/** Undoes an import: deletes added pupils and restores the others. Pupils with an account since then stay, and are counted. */
export async function undoImport(work: UnitOfWork, id: string, tell: TellProgress): Promise<void> {
  const { manager } = work;
  const found = await manager.findOneByOrFail(RosterImport, { id });
  await lockSchoolRoster(work, found.schoolId);
  const actor = await actorOf(work, found);
  const author = { actor, schoolId: found.schoolId };
  let [done, stayed] = [0, 0];
  for await (const rows of batches(work, id, ['new', 'changed', ...(found.disablesAbsent ? (['absent'] as const) : [])])) {
    const changed = rows.flatMap(({ kind, before }) => (kind !== 'new' && before ? [before] : []));
    const still = new Set(
      (await manager.find(Student, { select: { id: true }, where: changed.map((row) => ({ id: row.id })) })).map((row) => row.id),
    );
    stayed += (
      await restoreRoster(
        work,
        author,
        changed.filter((row) => still.has(row.id)),
      )
    ).length;
    const added = rows.flatMap(({ kind, studentId }) => (kind === 'new' && studentId ? [studentId] : []));
    stayed += (await removeFromRoster(work, author, added)).length;
    done += rows.length;
    await tell(done);
  }
  await closeOpened(work, found);
  await manager.update(
    RosterImport,
    { id },
    {
      state: move(ROSTER_IMPORT_TABLE, found.state, 'undone', 'system', 'finish_undo'),
      undoneAt: () => 'now()',
      outcome: { openedClassIds: [], openedProgrammeIds: [], stayed },
    },
  );
  await recordMoves(manager, SYSTEM, { entityType: 'roster_import', entityId: id, from: 'undoing', to: 'undone', act: 'finish_undo' });
}

/** Deletes classes and programmes that the import created and that have no pupil. */
async function closeOpened({ manager }: UnitOfWork, { outcome }: RosterImport): Promise<void> {
  for (const classGroupId of outcome?.openedClassIds ?? []) {
    const isUsed = await manager.existsBy(Student, [{ classGroupId }, { otherClassGroupId: classGroupId }]);
    if (!isUsed) await manager.delete(ClassGroup, { id: classGroupId });
  }
  for (const programmeId of outcome?.openedProgrammeIds ?? []) {
    if (!(await manager.existsBy(ClassGroup, { programmeId }))) await manager.delete(Programme, { id: programmeId });
  }
}
