import { COUNTED_OFFERS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { fewOffers, type RankedOfferRow } from './few-offers.js';
import { DEPTHS, type Depth, type OfferFilter } from './offer-filter.js';
import { newestOffers } from './published-offers.js';

type Key = readonly [publishedAt: string, id: string];

/** Where a list by relevance goes on. */
export interface RelevantAfter {
  depth: Depth;
  key: Key;
}

/** Offers that hold the words in their title, then those that hold them deeper; at each depth the newest first. `count` as `newestOffers` has it. */
export async function relevantOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { after, limit, count }: { after: RelevantAfter | null; limit: number; count: number },
): Promise<RankedOfferRow[]> {
  const rows: RankedOfferRow[] = [];
  for (const depth of DEPTHS.slice(after ? DEPTHS.indexOf(after.depth) : 0)) {
    if (rows.length >= limit) break;
    const page = { after: after?.depth === depth ? after.key : null, limit: limit - rows.length, depth };
    rows.push(...(await (count < COUNTED_OFFERS ? atDepth(manager, filter, { ...page, count }) : manyAtDepth(manager, filter, page))));
  }
  return rows;
}

interface DepthPage {
  depth: Depth;
  after: Key | null;
  limit: number;
}

async function atDepth(manager: EntityManager, filter: OfferFilter, page: DepthPage & { count: number }): Promise<RankedOfferRow[]> {
  return (await newestOffers(manager, filter, page)).map((row) => ({ ...row, depth: page.depth }));
}

/** Of many, those of one depth may be few. */
async function manyAtDepth(manager: EntityManager, filter: OfferFilter, page: DepthPage): Promise<RankedOfferRow[]> {
  const { count, rows } = await fewOffers(manager, filter, { sort: 'newest', depth: page.depth, limit: page.limit });
  return page.after === null && count < COUNTED_OFFERS ? rows : atDepth(manager, filter, { ...page, count });
}
