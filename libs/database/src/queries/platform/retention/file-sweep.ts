import { FILE_SWEEP_WAIT_HOURS, HOUR_MS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { FileSweep } from '../../../entities/file-sweep.entities.js';

const WAIT_MS = FILE_SWEEP_WAIT_HOURS * HOUR_MS;

const NO_EVENT = { olderSince: null, olderThan: null, allowedAt: null, allowedByAccountId: null };

const lockSweep = (manager: EntityManager): Promise<FileSweep> =>
  manager.findOneOrFail(FileSweep, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });

/** Returns the generation of the database. */
export const generationOfDatabase = async (manager: EntityManager): Promise<bigint> =>
  BigInt((await manager.findOneByOrFail(FileSweep, { id: 1 })).generation);

/** Returns since when the database is older than the files, and when deleting files was allowed nevertheless; null if it is not older. */
export async function olderDatabase(manager: EntityManager): Promise<{ since: Date; allowedAt: Date | null } | null> {
  const { olderSince, allowedAt } = await manager.findOneByOrFail(FileSweep, { id: 1 });
  return olderSince && { since: olderSince, allowedAt };
}

/**
 * Increments the generation of the database in the caller's transaction. If the files have a higher generation, records since when instead,
 * and continues above it once a day has passed and a coordinator has allowed it. A record of another event, restored from a dump, is
 * ignored. `isNew`: detected for the first time.
 */
export async function raiseGeneration(
  manager: EntityManager,
  ofFiles: bigint | null,
  now: Date,
): Promise<{ generation: bigint; isOlder: boolean; isNew: boolean }> {
  const sweep = await lockSweep(manager);
  const generation = BigInt(sweep.generation);
  const isAhead = ofFiles !== null && ofFiles > generation;
  if (isAhead && sweep.olderThan !== String(ofFiles)) {
    await manager.update(FileSweep, { id: 1 }, { ...NO_EVENT, olderSince: now, olderThan: String(ofFiles) });
    return { generation, isOlder: true, isNew: true };
  }
  const isOver = sweep.olderSince !== null && sweep.allowedAt !== null && now.getTime() - sweep.olderSince.getTime() >= WAIT_MS;
  if (isAhead && !isOver) return { generation, isOlder: true, isNew: false };
  const next = (isAhead ? ofFiles : generation) + 1n;
  await manager.update(FileSweep, { id: 1 }, { ...NO_EVENT, ...(sweep.olderSince && { olderUntil: now }), generation: String(next) });
  return { generation: next, isOlder: false, isNew: false };
}

/** Sets the generation of the database to that of its files, which are known to be of the same time. */
export async function catchUpWithFiles(manager: EntityManager, ofFiles: bigint): Promise<void> {
  const { generation, olderSince } = await manager.findOneByOrFail(FileSweep, { id: 1 });
  // Unless the database was detected as older, for which that is not known.
  if (olderSince === null && ofFiles > BigInt(generation)) await manager.update(FileSweep, { id: 1 }, { generation: String(ofFiles) });
}

/**
 * Records that a coordinator allows deleting files for a database older since then. Returns false if it is not older, or already allowed.
 */
export async function allowFileSweep(
  manager: EntityManager,
  { accountId, since, at }: { accountId: string; since: Date; at: Date },
): Promise<boolean> {
  const { olderSince, allowedAt } = await lockSweep(manager);
  if (olderSince?.getTime() !== since.getTime() || allowedAt !== null) return false;
  await manager.update(FileSweep, { id: 1 }, { allowedAt: at, allowedByAccountId: accountId });
  return true;
}
