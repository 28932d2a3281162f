import type { CivilDate } from '@seve/domain';
import { type EntityManager, IsNull, MoreThanOrEqual, Or } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { rowsBy, sql } from '../../rows.js';
import { OPEN_TO_ALL } from './offer-audience.js';

/** Selects offers visible to everyone. */
const published = (manager: EntityManager, today: CivilDate) =>
  manager
    .createQueryBuilder(Offer, 'offer')
    .where({ status: 'published' as const, expiresOn: Or(IsNull(), MoreThanOrEqual(today)) })
    .andWhere(OPEN_TO_ALL);

export function publishedCount(manager: EntityManager, today: CivilDate): Promise<number> {
  return published(manager, today).getCount();
}

/** Returns the ids of the published offers with the day of their last change, in an order that new ones do not change. */
export function publishedAddresses(
  manager: EntityManager,
  today: CivilDate,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ id: string; changedOn: string }[]> {
  return rowsBy<{ id: string; changedOn: string }, { offer: Offer }>(
    published(manager, today).orderBy('offer.publishedAt').addOrderBy('offer.id').offset(offset).limit(limit),
    { id: 'offer.id', changedOn: sql("to_char(offer.updatedAt at time zone 'Europe/Paris', 'YYYY-MM-DD')") },
  );
}
