import { everyPoint, type WeightPoints } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { WeightsVersion } from '../../entities/weights.entities.js';

/** What scores are computed with, from the newest version. */
export interface StoredWeights {
  number: number;
  points: WeightPoints;
}

export async function weightsInUse(manager: EntityManager): Promise<StoredWeights> {
  const [row]: StoredWeights[] = await manager.query('select number, points from weights_version order by number desc limit 1');
  if (!row) throw new Error('no version of the weights');
  return complete(row);
}

/** Until the transaction ends nobody else adds a version. */
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

/** The newest first. */
export async function weightsHistory(manager: EntityManager): Promise<WeightsVersionRow[]> {
  const rows: WeightsVersionRow[] = await manager.query(
    `select number, points, reason, reason_en as "reasonEn", restores, version.created_at as "createdAt",
       author.first_name || ' ' || author.last_name as "authorName"
     from weights_version version left join account author on author.id = version.author_account_id order by number desc`,
  );
  return rows.map(complete);
}

export async function weightsVersion(manager: EntityManager, number: number): Promise<StoredWeights | null> {
  const version = await manager.findOne(WeightsVersion, { select: { number: true, points: true }, where: { number } });
  return version && complete(version);
}

/** A version names the criteria of its day: those that came later count nothing in it. */
const complete = <Version extends StoredWeights>(version: Version): Version => ({ ...version, points: everyPoint(version.points) });
