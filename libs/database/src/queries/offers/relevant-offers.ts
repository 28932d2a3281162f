import { COUNTED_OFFERS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type FewOffers, fewOffers, type RankedOfferRow } from './few-offers.js';
import { DEPTHS, type Depth, type OfferFilter } from './offer-filter.js';
import { newestOffers } from './published-offers.js';

/** Where a list by relevance goes on; `count` as in the row. */
export interface RelevantAfter {
  depth: Depth;
  depthCount: number;
  key: readonly [publishedAt: string, id: string];
}

/** The first offers of a list by relevance, with their number. Most words are in titles enough: no other place is looked at. */
export async function firstRelevantOffers(manager: EntityManager, filter: OfferFilter, limit: number): Promise<FewOffers> {
  const titled = await fewOffers(manager, filter, { sort: 'newest', depth: 'title', limit });
  if (titled.count < COUNTED_OFFERS) {
    const all = await fewOffers(manager, filter, { sort: 'relevance', limit });
    if (all.count < COUNTED_OFFERS) return all;
  }
  return { count: COUNTED_OFFERS, rows: await relevantOffers(manager, filter, { after: null, limit, isFew: false }) };
}

/** Offers that hold the words in their title, then those that hold them deeper; at each depth the newest first. */
export async function relevantOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { after, limit, isFew }: { after: RelevantAfter | null; limit: number; isFew: boolean },
): Promise<RankedOfferRow[]> {
  const rows: RankedOfferRow[] = [];
  for (const depth of DEPTHS.slice(after ? DEPTHS.indexOf(after.depth) : 0)) {
    const left = limit - rows.length;
    if (left <= 0) break;
    const isAfter = after !== null && (isFew || after.depth === depth);
    const few = isAfter
      ? { count: after.depthCount, rows: null }
      : await fewOffers(manager, filter, { sort: 'newest', depth, limit: left });
    const key = after?.depth === depth ? after.key : null;
    const page = { after: key, limit: left, count: few.count, depth };
    const isRead = few.rows !== null && few.count < COUNTED_OFFERS;
    const found = isRead ? few.rows : await newestOffers(manager, filter, page);
    rows.push(...found.map((row) => ({ ...row, depth, depthCount: few.count })));
  }
  return rows;
}
