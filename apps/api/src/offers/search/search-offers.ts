import { Injectable } from '@nestjs/common';
import {
  type FewOffers,
  fewOffers,
  nearestOffers,
  newestOffers,
  type OfferFilter,
  offersByPlace,
  type PublishedOfferRow,
} from '@seve/database';
import { COUNTED_OFFERS, InvalidInput } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import { listedOf } from '../offer-card.view.js';
import { CountedFull } from './counted-full.js';
import { communesAsked, filterOf } from './offer-filter-of.js';
import type { OfferFilters, OfferList, OfferPlace, OffersQuery } from './offer-search.dto.js';
import { SingleFlight } from './single-flight.js';

/** Where a list goes on; the count of its first page travels along, so that it is counted once. */
const NEWEST = ['instant', 'id', 'whole'] as const;
const NEAREST = ['instant', 'id', 'whole', 'text'] as const;

interface Asked {
  filter: OfferFilter;
  query: OffersQuery;
}

/** The public list of offers and its map. */
@Injectable()
export class SearchOffers {
  private readonly lists = new SingleFlight<OfferList>();
  private readonly full = new CountedFull();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  list(query: OffersQuery): Promise<OfferList> {
    return this.lists.do(JSON.stringify(query), () => this.find(query));
  }

  async places(filters: OfferFilters): Promise<OfferPlace[]> {
    const filter = filterOf(filters, communesAsked(filters), this.clock.today());
    const places = await offersByPlace(this.dataSource.manager, filter);
    return places.flatMap(({ communeInsee, count }) => {
      const commune = communeByInsee(communeInsee);
      if (!commune) return [];
      const { insee, name, department, latitude, longitude } = commune;
      return [{ insee, name, department, latitude, longitude, count }];
    });
  }

  private async find(query: OffersQuery): Promise<OfferList> {
    const near = communesAsked(query);
    const asked = { filter: filterOf(query, near, this.clock.today()), query };
    const isNearest = query.sort === 'nearest';
    if (isNearest && near === null) throw new InvalidInput([{ path: 'sort', code: 'offer.nearest-needs-place' }]);
    const { rows, count } = await (isNearest ? this.nearest(asked) : this.newest(asked));
    const key = (row: PublishedOfferRow) => [row.publishedKey, row.id, count, ...(isNearest ? [row.communeInsee] : [])];
    const { items, next } = pageOf(rows, query.limit, key);
    const kmOf = new Map(near?.map(({ insee, km }) => [insee, km]));
    return { items: items.map((row) => listedOf(row, kmOf.get(row.communeInsee) ?? null)), next, count };
  }

  private async newest({ filter, query }: Asked): Promise<FewOffers> {
    const seen = readCursor(query.cursor, NEWEST);
    if (seen === null) return this.first({ filter, query });
    const [at, id, count] = seen;
    return { rows: await newestOffers(this.dataSource.manager, filter, { after: [at, id], limit: query.limit + 1, count }), count };
  }

  private async nearest({ filter, query }: Asked): Promise<FewOffers> {
    const seen = readCursor(query.cursor, NEAREST);
    if (seen === null) return this.first({ filter, query });
    const [at, id, count, insee] = seen;
    const communes = filter.communes ?? [];
    const left = { ...filter, communes: communes.slice(Math.max(0, communes.indexOf(insee))) };
    return { rows: await nearestOffers(this.dataSource.manager, left, { after: [at, id], limit: query.limit + 1 }), count };
  }

  private async first({ filter, query: { cursor: _cursor, limit, sort, ...search } }: Asked): Promise<FewOffers> {
    const { manager } = this.dataSource;
    const name = JSON.stringify(search);
    if (!this.full.has(name)) {
      const few = await fewOffers(manager, filter, { sort, limit: limit + 1 });
      if (few.count < COUNTED_OFFERS) return few;
      this.full.add(name);
    }
    const page = { after: null, limit: limit + 1, count: COUNTED_OFFERS };
    const { communes } = filter;
    const isNearest = sort === 'nearest' && communes !== null;
    const rows = await (isNearest ? nearestOffers(manager, { ...filter, communes }, page) : newestOffers(manager, filter, page));
    return { rows, count: COUNTED_OFFERS };
  }
}
