import { Injectable } from '@nestjs/common';
import { companyOfferCards, companyOfferFigures, unsolicitedWaiting } from '@seve/database';
import { asksHazards, isOnline, isWithdrawn, offerActs } from '@seve/domain';
import { DataSource } from 'typeorm';
import { currentLaw } from '../../core/law/current-law.js';
import { cardOf } from '../../core/offers/offer-card.view.js';
import { payNotice } from '../../core/offers/pay-below-minimum.js';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { CompanyOfferList, CompanyOffersQuery } from './offers.dto.js';

/** Reads a company's own offers. */
@Injectable()
export class OffersService {
  constructor(private readonly dataSource: DataSource) {}

  async listOfCompany(
    { companyId, role }: CompanyPrincipal,
    { status, sort, cursor, limit }: CompanyOffersQuery,
  ): Promise<CompanyOfferList> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['whole', 'instant', 'id'] as const);
    const [rows, { unanswered, byStatus }, unansweredUnsolicited, law] = await Promise.all([
      companyOfferCards(manager, { companyId, status: status ?? null, sort }, { after, limit: limit + 1 }),
      companyOfferFigures(manager, companyId),
      unsolicitedWaiting(manager, companyId),
      currentLaw(manager),
    ]);
    const { items, next } = pageOf(rows, limit, (row) => [row.rank, row.createdKey, row.id]);
    const views = items.map((row) => ({
      ...cardOf(row),
      status: row.status,
      applications: row.applications,
      unanswered: row.unanswered,
      views: row.views,
      preparedBy: row.preparedBy,
      isWithdrawn: isWithdrawn(row),
      areHazardsUnsaid: isOnline(row.status) && row.hazards === null && asksHazards(row),
      isBelowMinimum: payNotice(row, law) !== null,
      actions: offerActs(row, role),
      version: row.version,
    }));
    return { items: views, next, unanswered, unansweredUnsolicited, byStatus };
  }
}
