import { FILE_SWEEP_WAIT_HOURS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { FileSweep } from '../../entities/file-sweep.entities.js';

const WAIT_MS = FILE_SWEEP_WAIT_HOURS * 3_600_000;

const lockSweep = (manager: EntityManager): Promise<FileSweep> =>
  manager.findOneOrFail(FileSweep, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });

/** How far the database counts. */
export const generationOfDatabase = async (manager: EntityManager): Promise<bigint> =>
  BigInt((await manager.findOneByOrFail(FileSweep, { id: 1 })).generation);

/** Since when the database is older than the files, and when the sweep was allowed all the same; null while it is not older. */
export async function olderDatabase(manager: EntityManager): Promise<{ since: Date; allowedAt: Date | null } | null> {
  const { olderSince, allowedAt } = await manager.findOneByOrFail(FileSweep, { id: 1 });
  return olderSince && { since: olderSince, allowedAt };
}

/**
 * Raises the generation of the database, in a transaction of the caller, unless the files count further: then notes since when, and goes on
 * above them once a day has passed and a coordinator has allowed it. `isNew`: seen for the first time.
 */
export async function raiseGeneration(
  manager: EntityManager,
  ofFiles: bigint | null,
  now: Date,
): Promise<{ generation: bigint; isOlder: boolean; isNew: boolean }> {
  const sweep = await lockSweep(manager);
  const generation = BigInt(sweep.generation);
  const isAhead = ofFiles !== null && ofFiles > generation;
  const isOver = sweep.olderSince !== null && sweep.allowedAt !== null && now.getTime() - sweep.olderSince.getTime() >= WAIT_MS;
  if (isAhead && !isOver) {
    if (sweep.olderSince === null) await manager.update(FileSweep, { id: 1 }, { olderSince: now });
    return { generation, isOlder: true, isNew: sweep.olderSince === null };
  }
  const next = (isAhead ? ofFiles : generation) + 1n;
  await manager.update(FileSweep, { id: 1 }, { generation: String(next), olderSince: null, allowedAt: null, allowedByAccountId: null });
  return { generation: next, isOlder: false, isNew: false };
}

/** Makes the database count as far as its files, of which it is known that they are of the same time. */
export async function catchUpWithFiles(manager: EntityManager, ofFiles: bigint): Promise<void> {
  const { generation, olderSince } = await manager.findOneByOrFail(FileSweep, { id: 1 });
  // Of a database that was known to be older, it is not known.
  if (olderSince === null && ofFiles > BigInt(generation)) await manager.update(FileSweep, { id: 1 }, { generation: String(ofFiles) });
}

/** A coordinator allows the sweep over an older database. Returns false when nothing waits, or it is allowed already. */
export async function allowFileSweep(manager: EntityManager, accountId: string, now: Date): Promise<boolean> {
  const { olderSince, allowedAt } = await lockSweep(manager);
  if (olderSince === null || allowedAt !== null) return false;
  await manager.update(FileSweep, { id: 1 }, { allowedAt: now, allowedByAccountId: accountId });
  return true;
}
