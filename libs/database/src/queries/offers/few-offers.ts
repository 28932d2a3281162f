import { COUNTED_OFFERS, type OfferSort } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { selected } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { OFFER_CARD_TABLES } from './offer-cards.js';
import { type OfferFilter, publishedWhere } from './offer-filter.js';
import { PUBLISHED_OFFER, type PublishedOfferRow } from './published-offers.js';

/** As many as the filter finds, `COUNTED_OFFERS` at most; and the first of them, unless there are that many. */
export interface FewOffers {
  count: number;
  rows: PublishedOfferRow[];
}

/** Found by their terms, counted and then sorted, in one walk through the index. Raw: a hot list, counted and sorted from materialised parts. */
export async function fewOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { sort, limit }: { sort: OfferSort; limit: number },
): Promise<FewOffers> {
  const value = new Parameters();
  const where = publishedWhere(filter, value);
  const near = sort === 'nearest' ? `array_position(${value.add(filter.communes)}::text[], commune_insee), ` : '';
  type Found = PublishedOfferRow & { count: number; place: string | null };
  const rows = await manager.query<Found[]>(
    `with few as materialized (select offer.id, offer.published_at, offer.commune_insee from offer where ${where} limit ${value.add(COUNTED_OFFERS)}),
      counted as materialized (select count(*)::int as count from few),
      found as materialized (
        select id, row_number() over (order by ${near}published_at desc, id desc) as place from few
        where (select count from counted) < ${COUNTED_OFFERS} order by place limit ${value.add(limit)})
     select ${selected<Found>({ ...PUBLISHED_OFFER, count: 'counted.count', place: 'found.place' })}
     from counted left join (found join (${OFFER_CARD_TABLES}) on offer.id = found.id) on true order by found.place`,
    value.all,
  );
  return { count: rows[0]?.count ?? 0, rows: rows.filter(({ place }) => place !== null) };
}
