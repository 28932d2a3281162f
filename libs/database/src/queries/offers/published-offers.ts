import { COUNTED_OFFERS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList, selected } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { OFFER_CARD, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';
import { type Depth, type OfferFilter, publishedWhere } from './offer-filter.js';

export type PublishedOfferRow = OfferCardRow & { publishedKey: string };
/** Raw: public lists, each written for an index. */
export const PUBLISHED_OFFER: SelectList<PublishedOfferRow> = { ...OFFER_CARD, publishedKey: 'offer.published_at::text' };

type Key = readonly [publishedAt: string, id: string];

const cards = (found: string) =>
  `with found as materialized (${found})
   select ${selected(PUBLISHED_OFFER)}
   from ${OFFER_CARD_TABLES} join found on found.id = offer.id`;

/**
 * Returns visible offers, the newest first, after `after`. `count` is the result of `fewOffers`: few are found by their terms and then
 * sorted, many by scanning from the newest. With a depth, only offers first found there.
 */
export async function newestOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { after, limit, count, depth = null }: { after: Key | null; limit: number; count: number; depth?: Depth | null },
): Promise<PublishedOfferRow[]> {
  if (count === 0) return [];
  const value = new Parameters();
  const where = publishedWhere(filter, value, depth);
  const isFew = count < COUNTED_OFFERS;
  const later = after && `and (offer.published_at, offer.id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid)`;
  const found = `select offer.id, offer.published_at from offer where ${where} ${later ?? ''}`;
  const sort = `published_at desc, id desc limit ${value.add(limit)}`;
  const page = isFew
    ? `with few as materialized (${found}) select id from few order by ${sort}`
    : `select id from (${found}) many order by ${sort}`;
  return manager.query<PublishedOfferRow[]>(`${cards(page)} order by offer.published_at desc, offer.id desc`, value.all);
}

/** Numbers of communes searched at a time: the nearest ones usually fill a page. */
const NEAREST_FIRST = [12, 96, Number.POSITIVE_INFINITY];

/**
 * Returns offers in `filter.communes`, which are sorted by distance; within a commune the newest first. `after` is a key of the first
 * commune.
 */
export async function nearestOffers(
  manager: EntityManager,
  filter: OfferFilter & { communes: readonly string[] },
  { after, limit }: { after: Key | null; limit: number },
): Promise<PublishedOfferRow[]> {
  const rows: PublishedOfferRow[] = [];
  let done = 0;
  for (const size of NEAREST_FIRST) {
    const communes = filter.communes.slice(done, done + size);
    if (communes.length === 0 || rows.length >= limit) break;
    const within = { after: done === 0 ? after : null, limit: limit - rows.length };
    rows.push(...(await offersByCommune(manager, { ...filter, communes }, within)));
    done += size;
  }
  return rows;
}

function offersByCommune(
  manager: EntityManager,
  filter: OfferFilter & { communes: readonly string[] },
  { after, limit }: { after: Key | null; limit: number },
): Promise<PublishedOfferRow[]> {
  const value = new Parameters();
  const where = publishedWhere(filter, value);
  const order = value.add(filter.communes);
  const later =
    after &&
    `and (offer.commune_insee <> ${value.add(filter.communes[0])}
      or (offer.published_at, offer.id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid))`;
  const sort = `array_position(${order}::text[], offer.commune_insee), offer.published_at desc, offer.id desc`;
  return manager.query<PublishedOfferRow[]>(
    `${cards(`select offer.id from offer where ${where} ${later ?? ''} order by ${sort} limit ${value.add(limit)}`)} order by ${sort}`,
    value.all,
  );
}

/** Counts the published offers by commune, of at most `COUNTED_OFFERS` offers. */
export function offersByPlace(manager: EntityManager, filter: OfferFilter): Promise<{ communeInsee: string; count: number }[]> {
  const value = new Parameters();
  const where = publishedWhere(filter, value);
  return rowsOf<{ communeInsee: string; count: number }>(
    manager,
    { communeInsee: 'found.commune_insee', count: 'count(*)::int' },
    `from (select offer.commune_insee from offer where ${where} limit ${value.add(COUNTED_OFFERS)}) found
     group by 1 order by 2 desc, 1`,
    value.all,
  );
}
