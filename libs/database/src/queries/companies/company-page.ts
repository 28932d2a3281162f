import { type CivilDate, USUAL_REPLY_MONTHS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { OFFER_CARD_COLUMNS, OFFER_CARD_TABLES, type OfferCardRow } from '../offers/offer-cards.js';
import { Parameters } from '../parameters.js';

/** Fewer answers say nothing usual. */
const ANSWERS_AT_LEAST = 3;

/** Median days from application to answer over the last `USUAL_REPLY_MONTHS`; null below three answers. */
export async function usualReplyDays(manager: EntityManager, companyId: string): Promise<number | null> {
  const [row] = await manager.query(
    `select case when count(*) >= $2 then
       round((percentile_cont(0.5) within group (order by extract(epoch from application.answered_at - application.created_at) / 86400))::numeric)::int end as days
     from application
     join company_site on company_site.id = application.company_site_id
     where company_site.company_id = $1 and application.answered_at is not null
       and application.answered_at > now() - interval '${USUAL_REPLY_MONTHS} months'`,
    [companyId, ANSWERS_AT_LEAST],
  );
  return row.days;
}

/** Offers of one company that students can see, the newest first. */
export async function publishedOffersOfCompany(
  manager: EntityManager,
  { companyId, today }: { companyId: string; today: CivilDate },
  page: { after: readonly [publishedAt: string, id: string] | null; limit: number },
): Promise<(OfferCardRow & { publishedKey: string })[]> {
  const value = new Parameters();
  const day = value.add(today);
  const conditions = [
    `company.id = ${value.add(companyId)}`,
    `offer.status = 'published'`,
    `(offer.expires_on is null or offer.expires_on >= ${day}::date)`,
  ];
  if (page.after)
    conditions.push(`(offer.published_at, offer.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`);
  return manager.query(
    `select ${OFFER_CARD_COLUMNS}, offer.published_at::text as "publishedKey" from ${OFFER_CARD_TABLES}
     where ${conditions.join(' and ')} order by offer.published_at desc, offer.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

/** The company's sites, the oldest first, with how many offers each has. */
export async function sitesOfCompany(
  manager: EntityManager,
  companyId: string,
): Promise<{ id: string; name: string | null; siret: string; address: string; communeInsee: string; offers: number }[]> {
  return manager.query(
    `select site.id, site.name, site.siret, site.address, site.commune_insee as "communeInsee",
       (select count(*)::int from offer where offer.company_site_id = site.id) as offers
     from company_site site where site.company_id = $1 order by site.id`,
    [companyId],
  );
}
