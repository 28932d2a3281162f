import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';

const PUBLISHED = `status = 'published' and (expires_on is null or expires_on >= $1)`;

export async function publishedCount(manager: EntityManager, today: CivilDate): Promise<number> {
  const [row] = await manager.query(`select count(*)::int as count from offer where ${PUBLISHED}`, [today]);
  return row.count;
}

/** Ids of the published offers with the day of their last change, in an order that new ones do not move. */
export function publishedAddresses(
  manager: EntityManager,
  today: CivilDate,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ id: string; changedOn: string }[]> {
  return manager.query(
    `select id, to_char(updated_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as "changedOn" from offer
     where ${PUBLISHED} order by published_at, id offset $2 limit $3`,
    [today, offset, limit],
  );
}
