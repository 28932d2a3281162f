import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Published offers that can no longer start on `today`, and still stand in somebody's list. (Past their last day they expire.) */
export async function offersPastTheirTime(manager: EntityManager, today: CivilDate): Promise<{ id: string; version: number }[]> {
  return manager.query(
    `select id, version from offer where status = 'published' and start_to < $1
       and exists (select 1 from match where match.offer_id = offer.id)`,
    [today],
  );
}
