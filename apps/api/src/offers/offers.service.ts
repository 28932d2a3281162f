import { Injectable } from '@nestjs/common';
import { companyOfferCards, countPublishedOffers, publishedOfferCards } from '@seve/database';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import { pageOf, readCursor } from '../http/cursor.js';
import type { CompanyPrincipal } from '../http/principal.js';
import { cardOf } from './offer-card.view.js';
import type { CompanyOfferList, CompanyOffersQuery, OfferList, OffersQuery } from './offers.dto.js';
import { searchedWords } from './searched-words.js';

/** The lists of offers. */
@Injectable()
export class OffersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ q = '', kind, cursor, limit }: OffersQuery): Promise<OfferList> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const filter = { words: searchedWords(q), kind: kind ?? null, today: this.clock.today() };
    const [rows, count] = await Promise.all([
      publishedOfferCards(manager, filter, { after, limit: limit + 1 }),
      countPublishedOffers(manager, filter),
    ]);
    const { items, next } = pageOf(rows, limit, (row) => [row.publishedKey, row.id]);
    return { items: items.map(cardOf), next, count };
  }

  async listOfCompany({ companyId }: CompanyPrincipal, { status, cursor, limit }: CompanyOffersQuery): Promise<CompanyOfferList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await companyOfferCards(this.dataSource.manager, { companyId, status: status ?? null }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    const views = items.map((row) => ({
      ...cardOf(row),
      status: row.status,
      applications: row.applications,
      unanswered: row.unanswered,
      version: row.version,
    }));
    return { items: views, next };
  }
}
