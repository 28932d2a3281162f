import { COUNTED_OFFERS, type OfferSort } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { selected } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { OFFER_CARD_TABLES } from './offer-cards.js';
import { DEPTHS, type Depth, depthOf, type OfferFilter, publishedWhere } from './offer-filter.js';
import { PUBLISHED_OFFER, type PublishedOfferRow } from './published-offers.js';

/**
 * A row of a list by relevance: where its words were found, and how many offers have them there, counted as in `newestOffers`; or the
 * total, if small.
 */
export type RankedOfferRow = PublishedOfferRow & { depth: Depth | null; depthCount: number };

/** Number of offers found, `COUNTED_OFFERS` at most; and the first of them if there are fewer. */
export interface FewOffers {
  count: number;
  rows: RankedOfferRow[];
}

/** Finds, counts and sorts few offers in one index scan. Raw: a hot list, counted and sorted from materialised parts. */
export async function fewOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { sort, depth = null, limit }: { sort: OfferSort; depth?: Depth | null; limit: number },
): Promise<FewOffers> {
  const value = new Parameters();
  const where = publishedWhere(filter, value, depth);
  const first: Record<OfferSort, () => string> = {
    nearest: () => `array_position(${value.add(filter.communes)}::text[], commune_insee)`,
    relevance: () => depthOf(filter, value),
    newest: () => 'null::int',
  };
  type Found = PublishedOfferRow & { count: number; place: string | null; first: number | null };
  const rows = await manager.query<Found[]>(
    `with few as materialized (select offer.id, offer.published_at, offer.commune_insee${sort === 'relevance' ? ', offer.search' : ''} from offer where ${where} limit ${value.add(COUNTED_OFFERS)}),
      counted as materialized (select count(*)::int as count from few),
      sorted as (select id, published_at, ${first[sort]()} as first from few where (select count from counted) < ${COUNTED_OFFERS}),
      found as materialized (
        select id, first, row_number() over (order by first, published_at desc, id desc) as place from sorted
        order by place limit ${value.add(limit)})
     select ${selected<Found>({ ...PUBLISHED_OFFER, count: 'counted.count', place: 'found.place', first: 'found.first' })}
     from counted left join (found join (${OFFER_CARD_TABLES}) on offer.id = found.id) on true order by found.place`,
    value.all,
  );
  const found = rows.filter(({ place }) => place !== null);
  const depthAt = (first: number | null) => (sort === 'relevance' ? (DEPTHS[first ?? 0] ?? null) : depth);
  const count = rows[0]?.count ?? 0;
  return { count, rows: found.map((row) => ({ ...row, depth: depthAt(row.first), depthCount: count })) };
}
