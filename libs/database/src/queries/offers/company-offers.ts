import type { CompanyOfferSort, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { Offer } from '../../entities/offer.entity.js';
import { rowsBy, rowsOf, sql } from '../../rows.js';
import { Parameters } from '../parameters.js';
import { OFFER_CARD, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';
import { type OfferPreparation, PREPARATION } from './offer-preparation.js';

/** SQL of each order, descending; ties by the newest first. */
const RANKS: Record<CompanyOfferSort, string> = {
  unanswered: 'counts.unanswered',
  newest: '0',
  views: 'seen.views',
  ending: `case when offer.status in ('published', 'paused') then coalesce(date '2200-01-01' - offer.expires_on, 0) else -1 end`,
};

export type CompanyOfferRow = OfferCardRow & {
  applications: number;
  unanswered: number;
  views: number;
  preparedBy: OfferPreparation | null;
  weeklyMinutes: number | null;
  minAge: number | null;
  /** Null while unanswered. */
  hazards: string[] | null;
  /** Collective agreement of the company. */
  idcc: string | null;
  rank: number;
  createdKey: string;
};

export interface CompanyOfferFilter {
  companyId: string;
  status: OfferStatus | null;
  sort: CompanyOfferSort;
}

interface CompanyOfferPage {
  after: readonly [rank: number, createdAt: string, id: string] | null;
  limit: number;
}

/**
 * Returns a company's own offers with their applications, unanswered ones and views; archived offers only on request. Raw: lateral joins
 * that count.
 */
export async function companyOfferCards(
  manager: EntityManager,
  { companyId, status, sort }: CompanyOfferFilter,
  { after, limit }: CompanyOfferPage,
): Promise<CompanyOfferRow[]> {
  const value = new Parameters();
  const conditions = [`company.id = ${value.add(companyId)}`];
  conditions.push(status === null ? `offer.status <> 'archived'` : `offer.status = ${value.add(status)}`);
  const keys = after && `(${value.add(after[0])}::int, ${value.add(after[1])}::timestamptz, ${value.add(after[2])}::uuid)`;
  if (keys) conditions.push(`(${RANKS[sort]}, offer.created_at, offer.id) < ${keys}`);
  return rowsOf<CompanyOfferRow>(
    manager,
    {
      ...OFFER_CARD,
      applications: 'counts.applications',
      unanswered: 'counts.unanswered',
      views: 'seen.views',
      preparedBy: 'prepared.by',
      weeklyMinutes: 'offer.weekly_minutes',
      minAge: 'offer.min_age',
      hazards: 'offer.hazards',
      idcc: 'company.idcc',
      rank: RANKS[sort],
      createdKey: 'offer.created_at::text',
    },
    `from ${OFFER_CARD_TABLES} ${PREPARATION}
     cross join lateral (
       select count(*)::int as applications, (count(*) filter (where sent.status in ('submitted', 'read')))::int as unanswered
       from application sent where sent.offer_id = offer.id) counts
     cross join lateral (select coalesce(sum(views), 0)::int as views from offer_view where offer_view.offer_id = offer.id) seen
     where ${conditions.join(' and ')} order by rank desc, offer.created_at desc, offer.id desc limit ${value.add(limit)}`,
    value.all,
  );
}

/** Counts a company's offers by status, and its waiting applications in total. */
export async function companyOfferFigures(
  manager: EntityManager,
  companyId: string,
): Promise<{ unanswered: number; byStatus: { status: OfferStatus; offers: number }[] }> {
  const offers = manager
    .createQueryBuilder(Offer, 'offer')
    .innerJoin('offer.companySite', 'site')
    .leftJoin(Application, 'sent', "sent.offerId = offer.id and sent.status in ('submitted', 'read')")
    .where('site.companyId = :companyId', { companyId })
    .groupBy('offer.status');
  const rows = await rowsBy<{ status: OfferStatus; offers: number; unanswered: number }, { offer: Offer }>(offers, {
    status: 'offer.status',
    offers: sql('count(distinct offer.id)::int'),
    unanswered: sql('count(sent.id)::int'),
  });
  return {
    unanswered: rows.reduce((sum, row) => sum + row.unanswered, 0),
    byStatus: rows.map(({ status, offers }) => ({ status, offers })),
  };
}
