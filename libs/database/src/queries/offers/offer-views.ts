import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { OfferView } from '../../entities/offer.entity.js';

/** Counts one more view of the offer's page on that day, without changing the offer. Raw: an upsert that increments. */
export async function countOfferView(manager: EntityManager, offerId: string, day: CivilDate): Promise<void> {
  await manager.query(
    `insert into offer_view (offer_id, day, views) values ($1, $2, 1)
     on conflict (offer_id, day) do update set views = offer_view.views + 1`,
    [offerId, day],
  );
}

export async function viewsOfOffer(manager: EntityManager, offerId: string): Promise<number> {
  return (await manager.sum(OfferView, 'views', { offerId })) ?? 0;
}
