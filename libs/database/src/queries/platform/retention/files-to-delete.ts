import { HOUR_MS } from '@seve/domain';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { FileToDelete } from '../../../entities/file-sweep.entities.js';

const FINISHED_WITHIN_MS = HOUR_MS;

/** Returns the names in the file store that an erasure has to delete. */
export const filesOfErasure = async (manager: EntityManager, erasureId: string): Promise<string[]> =>
  (await manager.findBy(FileToDelete, { erasureId })).map(({ id }) => id);

/** Returns names in the file store whose rows were deleted otherwise, or whose erasure was not finished within an hour. */
export const filesToDelete = async (manager: EntityManager, limit: number): Promise<string[]> => {
  const left = { since: LessThan(new Date(Date.now() - FINISHED_WITHIN_MS)) };
  const rows = await manager.find(FileToDelete, {
    where: [{ erasureId: IsNull() }, left],
    order: { since: 'ASC', id: 'ASC' },
    take: limit,
  });
  return rows.map(({ id }) => id);
};

/** Assigns the deletion of these files to the erasure's job. */
export async function leaveToErasure(manager: EntityManager, ids: readonly string[], erasureId: string): Promise<void> {
  if (ids.length > 0) await manager.update(FileToDelete, { id: In(ids) }, { erasureId });
}

/** Removes files that are deleted, or whose row exists again. */
export async function forgetFilesToDelete(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await manager.delete(FileToDelete, { id: In(ids) });
}
