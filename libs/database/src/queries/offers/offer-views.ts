import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** One more opening of the offer's page on that day; the offer itself does not change. */
export async function countOfferView(manager: EntityManager, offerId: string, day: CivilDate): Promise<void> {
  await manager.query(
    `insert into offer_view (offer_id, day, views) values ($1, $2, 1)
     on conflict (offer_id, day) do update set views = offer_view.views + 1`,
    [offerId, day],
  );
}

export async function viewsOfOffer(manager: EntityManager, offerId: string): Promise<number> {
  const [row] = await manager.query('select coalesce(sum(views), 0)::int as views from offer_view where offer_id = $1', [offerId]);
  return row.views;
}
