import { type CivilDate, ENDED_OFFER_STATUSES, USUAL_REPLY_MONTHS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { CompanySite } from '../../entities/company.entities.js';
import { oneOf } from '../../one-of.js';
import { rowsBy, rowsOf, sql } from '../../rows.js';
import { openToSchool } from '../offers/offer-audience.js';
import { OFFER_CARD_TABLES } from '../offers/offer-cards.js';
import { PUBLISHED_OFFER, type PublishedOfferRow } from '../offers/published-offers.js';
import { Parameters } from '../parameters.js';

/** Minimum number of replies for a usual delay. */
const ANSWERS_AT_LEAST = 3;

/** Median days from application to reply over the last `USUAL_REPLY_MONTHS`; null below `ANSWERS_AT_LEAST` replies. */
export async function usualReplyDays(manager: EntityManager, companyId: string): Promise<number | null> {
  const answered = manager
    .createQueryBuilder(Application, 'application')
    .innerJoin('application.companySite', 'site')
    .where(`site.companyId = :companyId and application.answeredAt > now() - interval '${USUAL_REPLY_MONTHS} months'`, { companyId });
  const [row] = await rowsBy<{ days: number; answers: number }>(answered, {
    days: sql(
      'round((percentile_cont(0.5) within group (order by extract(epoch from application.answeredAt - application.createdAt) / 86400))::numeric)::int',
    ),
    answers: sql('count(*)::int'),
  });
  return row !== undefined && row.answers >= ANSWERS_AT_LEAST ? row.days : null;
}

/**
 * Returns published offers of a company that readers of a school can see, the newest first; a visitor has no school. Raw: the cards of the
 * public lists.
 */
export function publishedOffersOfCompany(
  manager: EntityManager,
  { companyId, schoolId, today }: { companyId: string; schoolId: string | null; today: CivilDate },
  page: { after: readonly [publishedAt: string, id: string] | null; limit: number },
): Promise<PublishedOfferRow[]> {
  const value = new Parameters();
  const day = value.add(today);
  const conditions = [
    `company.id = ${value.add(companyId)}`,
    `offer.status = 'published'`,
    `(offer.expires_on is null or offer.expires_on >= ${day}::date)`,
    openToSchool(`${value.add(schoolId)}::uuid`),
  ];
  if (page.after)
    conditions.push(`(offer.published_at, offer.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`);
  return rowsOf<PublishedOfferRow>(
    manager,
    PUBLISHED_OFFER,
    `from ${OFFER_CARD_TABLES}
     where ${conditions.join(' and ')} order by offer.published_at desc, offer.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

type CompanySiteWithOffers = Pick<CompanySite, 'id' | 'name' | 'siret' | 'address' | 'communeInsee' | 'closedAt'> & {
  offers: number;
  /** Number of offers, drafts included, that prevent closing the site. */
  openOffers: number;
};

/** Returns the company's sites, the oldest first, with their number of offers. */
export function sitesOfCompany(manager: EntityManager, companyId: string): Promise<CompanySiteWithOffers[]> {
  return rowsBy<CompanySiteWithOffers, { site: CompanySite }>(
    manager.createQueryBuilder(CompanySite, 'site').where({ companyId }).orderBy('site.id'),
    {
      id: 'site.id',
      name: 'site.name',
      siret: 'site.siret',
      address: 'site.address',
      communeInsee: 'site.communeInsee',
      closedAt: 'site.closedAt',
      openOffers: sql(
        `(select count(*)::int from offer where offer.company_site_id = site.id and not (${oneOf('offer.status', ENDED_OFFER_STATUSES)}))`,
      ),
      offers: sql('(select count(*)::int from offer where offer.company_site_id = site.id)'),
    },
  );
}
