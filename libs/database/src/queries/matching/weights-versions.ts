import { everyPoint, type WeightPoints } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { WeightsVersion } from '../../entities/weights.entities.js';
import { preparedQuery, rowsBy, sql } from '../../rows.js';

/** Current weights, from the newest version. */
export interface StoredWeights {
  number: number;
  points: WeightPoints;
}

const newest = preparedQuery<StoredWeights>({ number: 'number', points: 'points' }, 'from weights_version order by number desc limit 1');

/** Returns the current weights. Raw: read with every score. */
export async function weightsInUse(manager: EntityManager): Promise<StoredWeights> {
  const [row] = await newest(manager, []);
  if (!row) throw new Error('no version of the weights');
  return complete(row);
}

/** Lets one transaction at a time add a version. Raw: an advisory lock. */
export async function lockWeights(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve weights'))");
}

export interface WeightsVersionRow extends StoredWeights {
  reason: string;
  reasonEn: string | null;
  restores: number | null;
  createdAt: Date;
  authorName: string | null;
}

/** Returns all versions, the newest first. */
export async function weightsHistory(manager: EntityManager): Promise<WeightsVersionRow[]> {
  const versions = manager
    .createQueryBuilder(WeightsVersion, 'version')
    .leftJoin(Account, 'author', 'author.id = version.authorAccountId')
    .orderBy('version.number', 'DESC');
  const rows = await rowsBy<WeightsVersionRow, { version: WeightsVersion }>(versions, {
    number: 'version.number',
    points: 'version.points',
    reason: 'version.reason',
    reasonEn: 'version.reasonEn',
    restores: 'version.restores',
    createdAt: 'version.createdAt',
    authorName: sql("author.firstName || ' ' || author.lastName"),
  });
  return rows.map(complete);
}

export async function weightsVersion(manager: EntityManager, number: number): Promise<StoredWeights | null> {
  const row = await manager.findOne(WeightsVersion, { select: { number: true, points: true }, where: { number } });
  return row && complete(row);
}

/** Adds 0 for the criteria that were introduced after a version. */
const complete = <Version extends StoredWeights>(version: Version): Version => ({ ...version, points: everyPoint(version.points) });
