import type { EntityManager } from 'typeorm';

/** Published offers with a stored match of one of these versions of the weights: the first `limit`, in a stable order. */
export async function offersOfOldWeights(
  manager: EntityManager,
  versions: readonly string[],
  limit: number,
): Promise<{ id: string; version: number }[]> {
  return manager.query(
    `select id, version from offer where status = 'published'
       and exists (select 1 from match where match.offer_id = offer.id and match.weights_version = any($1))
     order by id limit $2`,
    [versions, limit],
  );
}
