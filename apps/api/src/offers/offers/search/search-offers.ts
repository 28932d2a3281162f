import { Injectable } from '@nestjs/common';
import {
  DEPTHS,
  type FewOffers,
  fewOffers,
  firstRelevantOffers,
  isRanked,
  type KnownFull,
  nearestOffers,
  newestOffers,
  offersByPlace,
  type PublishedOfferRow,
  type RankedOfferRow,
  relevantOffers,
} from '@seve/database';
import { COUNTED_OFFERS, InvalidInput, type OfferSort } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { listedOf } from '../../../core/offers/offer-card.view.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import { type AskedOffers, askedOffers } from './asked-offers.js';
import { CountedFull } from './counted-full.js';
import { NamesOfCompanies } from './names-of-companies.js';
import type { OfferFilters, OfferList, OfferPlace, OffersQuery } from './offer-search.dto.js';
import { readingView } from './reading/reading.view.js';
import { SingleFlight } from './single-flight.js';

/** Cursor values by date: publication time, id, and the count of the first page, so that the count runs once. */
const NEWEST = ['instant', 'id', 'whole'] as const;
/** Cursor values by distance: the same, and the commune reached. */
const NEAREST = ['instant', 'id', 'whole', 'text'] as const;
/** Cursor values by relevance: as by date, and the depth reached (`DEPTHS`) with the number of offers at it. */
const RELEVANCE = ['instant', 'id', 'whole', 'text', 'whole'] as const;

const NO_NAMES: ReadonlySet<string> = new Set();

/** School of the reader, for offers reserved for it; null for a visitor. */
type OfSchool = string | null;

interface Asked extends AskedOffers {
  query: OffersQuery;
  sort: OfferSort;
}

/**
 * Returns the order of the list: without a choice, by relevance for words and newest first for filters alone. @throws InvalidInput for the
 * nearest without a place.
 */
function sortOf({ q, sort }: OffersQuery, { near, filter }: AskedOffers): OfferSort {
  if (sort === 'newest' || (sort === 'nearest' && near !== null)) return sort;
  if (sort === 'nearest' && q === undefined) throw new InvalidInput([{ path: 'sort', code: 'offer.nearest-needs-place' }]);
  return isRanked(filter) ? 'relevance' : 'newest';
}

/** Searches the public list of offers and its map; includes offers reserved for the reader's school. */
@Injectable()
export class SearchOffers {
  private readonly lists = new SingleFlight<OfferList>();
  private readonly full = new CountedFull();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly names: NamesOfCompanies,
  ) {}

  list(query: OffersQuery, schoolId: OfSchool): Promise<OfferList> {
    return this.lists.do(JSON.stringify([schoolId, query]), () => this.find(query, schoolId));
  }

  async places(filters: OfferFilters, schoolId: OfSchool): Promise<OfferPlace[]> {
    const { filter } = await this.asked(filters, schoolId);
    const places = await offersByPlace(this.dataSource.manager, filter);
    return places.flatMap(({ communeInsee, count }) => {
      const commune = communeByInsee(communeInsee);
      if (!commune) return [];
      const { insee, name, department, latitude, longitude } = commune;
      return [{ insee, name, department, latitude, longitude, count }];
    });
  }

  private async asked(filters: OfferFilters, schoolId: OfSchool): Promise<AskedOffers> {
    const names = filters.q === undefined ? NO_NAMES : await this.names.words();
    return askedOffers(filters, { today: this.clock.today(), names, schoolId });
  }

  private async find(query: OffersQuery, schoolId: OfSchool): Promise<OfferList> {
    const offers = await this.asked(query, schoolId);
    const sort = sortOf(query, offers);
    const { rows, count } = await this.page({ ...offers, query, sort });
    const reached = ({ communeInsee, depth, depthCount }: RankedOfferRow) =>
      ({ newest: [], nearest: [communeInsee], relevance: [depth ?? '', depthCount] })[sort];
    const { items, next } = pageOf(rows, query.limit, (row) => [row.publishedKey, row.id, count, ...reached(row)]);
    const kmOf = new Map(offers.near?.map(({ insee, km }) => [insee, km]));
    const readings = offers.readings.map(readingView);
    return { readings, items: items.map((row) => listedOf(row, kmOf.get(row.communeInsee) ?? null)), next, count };
  }

  private async page(asked: Asked): Promise<FewOffers> {
    const { filter, query, sort } = asked;
    if (query.cursor === undefined) return this.first(asked);
    const { manager } = this.dataSource;
    const limit = query.limit + 1;
    if (sort === 'newest') {
      const [at, id, count] = readCursor(query.cursor, NEWEST);
      return { rows: unranked(await newestOffers(manager, filter, { after: [at, id], limit, count })), count };
    }
    if (sort === 'nearest') {
      const [at, id, count, reached] = readCursor(query.cursor, NEAREST);
      const communes = filter.communes ?? [];
      const left = { ...filter, communes: communes.slice(Math.max(0, communes.indexOf(reached))) };
      return { rows: unranked(await nearestOffers(manager, left, { after: [at, id], limit })), count };
    }
    const [at, id, count, reached, depthCount] = readCursor(query.cursor, RELEVANCE);
    const depth = DEPTHS.find((one) => one === reached);
    if (!depth) throw new InvalidInput([{ path: 'cursor', code: 'field.cursor' }]);
    const page = {
      after: { depth, depthCount, key: [at, id] as const },
      limit,
      isFew: count < COUNTED_OFFERS,
      full: this.fullOf(query, filter.schoolId),
    };
    return { rows: await relevantOffers(manager, filter, page), count };
  }

  private async first({ filter, sort, query }: Asked): Promise<FewOffers> {
    const { manager } = this.dataSource;
    const full = this.fullOf(query, filter.schoolId);
    const limit = query.limit + 1;
    if (sort === 'relevance') return firstRelevantOffers(manager, filter, { limit, full });
    if (!full.has('all')) {
      const few = await fewOffers(manager, filter, { sort, limit });
      if (few.count < COUNTED_OFFERS) return few;
      full.add('all');
    }
    const page = { after: null, limit, count: COUNTED_OFFERS };
    const { communes } = filter;
    const isNearest = sort === 'nearest' && communes !== null;
    const rows = await (isNearest ? nearestOffers(manager, { ...filter, communes }, page) : newestOffers(manager, filter, page));
    return { rows: unranked(rows), count: COUNTED_OFFERS };
  }

  private fullOf({ cursor: _cursor, limit: _limit, sort: _sort, ...search }: OffersQuery, schoolId: OfSchool): KnownFull {
    const name = JSON.stringify([schoolId, search]);
    return { has: (part) => this.full.has(`${part} ${name}`), add: (part) => this.full.add(`${part} ${name}`) };
  }
}

const unranked = (rows: readonly PublishedOfferRow[]): RankedOfferRow[] => rows.map((row) => ({ ...row, depth: null, depthCount: 0 }));
