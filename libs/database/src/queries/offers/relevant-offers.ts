import { COUNTED_OFFERS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type FewOffers, fewOffers, type RankedOfferRow } from './few-offers.js';
import { DEPTHS, type Depth, type OfferFilter } from './offer-filter.js';
import { newestOffers, type PublishedOfferRow } from './published-offers.js';

/** Position at which a list by relevance continues; `count` as in the row. */
export interface RelevantAfter {
  depth: Depth;
  depthCount: number;
  key: readonly [publishedAt: string, id: string];
}

/** Depths, or the whole list, known to contain at least `COUNTED_OFFERS` offers, which need not be counted again. */
export interface KnownFull {
  has(part: Depth | 'all'): boolean;
  add(part: Depth | 'all'): void;
}

interface Page {
  after: RelevantAfter | null;
  limit: number;
  isFew: boolean;
  full: KnownFull;
}

/** Returns the first offers of a list by relevance, and their number. Few offers are found, counted and ranked in one scan. */
export async function firstRelevantOffers(
  manager: EntityManager,
  filter: OfferFilter,
  { limit, full }: { limit: number; full: KnownFull },
): Promise<FewOffers> {
  if (!full.has('all')) {
    const all = await fewOffers(manager, filter, { sort: 'relevance', limit });
    if (all.count < COUNTED_OFFERS) return all;
    full.add('all');
  }
  return { count: COUNTED_OFFERS, rows: await relevantOffers(manager, filter, { after: null, limit, isFew: false, full }) };
}

/** Returns offers with the words in their title, then those at greater depths; at each depth the newest first. */
export async function relevantOffers(manager: EntityManager, filter: OfferFilter, page: Page): Promise<RankedOfferRow[]> {
  const { after, limit } = page;
  const rows: RankedOfferRow[] = [];
  for (const depth of DEPTHS.slice(after ? DEPTHS.indexOf(after.depth) : 0)) {
    const left = limit - rows.length;
    if (left <= 0) break;
    const { count, rows: found } = await offersAt(manager, filter, { ...page, depth, limit: left });
    rows.push(...found.map((row) => ({ ...row, depth, depthCount: count })));
  }
  return rows;
}

async function offersAt(
  manager: EntityManager,
  filter: OfferFilter,
  { after, limit, isFew, full, depth }: Page & { depth: Depth },
): Promise<{ count: number; rows: PublishedOfferRow[] }> {
  const walk = async (count: number, key: RelevantAfter['key'] | null = null) => ({
    count,
    rows: await newestOffers(manager, filter, { after: key, limit, count, depth }),
  });
  if (after !== null && (isFew || after.depth === depth)) return walk(after.depthCount, after.depth === depth ? after.key : null);
  if (!full.has(depth)) {
    const few = await fewOffers(manager, filter, { sort: 'newest', depth, limit });
    if (few.count < COUNTED_OFFERS) return few;
    full.add(depth);
  }
  return walk(COUNTED_OFFERS);
}
