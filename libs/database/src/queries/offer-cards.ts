import type { CivilDate, OfferKind, OfferStatus, RemoteMode } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from './parameters.js';

/** What a list says of an offer. */
export interface OfferCardRow {
  id: string;
  title: string;
  kind: OfferKind;
  status: OfferStatus;
  companyName: string;
  communeInsee: string;
  startFrom: string | null;
  startTo: string | null;
  durationWeeks: number | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  seats: number;
  /** By applications that are offered or accepted. */
  seatsHeld: number;
  remote: RemoteMode;
  housingOffered: boolean;
  publishedAt: Date | null;
  expiresOn: string | null;
  version: number;
}

export const OFFER_CARD_COLUMNS = `
  offer.id, offer.title, offer.kind, offer.status, company.name as "companyName", offer.commune_insee as "communeInsee",
  offer.start_from as "startFrom", offer.start_to as "startTo", offer.duration_weeks as "durationWeeks",
  offer.pay_cents as "payCents", offer.pay_unit as "payUnit", offer.seats,
  (select count(*)::int from application held where held.offer_id = offer.id and held.status in ('offered', 'accepted')) as "seatsHeld",
  offer.remote, offer.housing_offered as "housingOffered", offer.published_at as "publishedAt", offer.expires_on as "expiresOn", offer.version`;

export const OFFER_CARD_TABLES = `
  offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

/** A word of a search, folded (`a-z0-9`), and the communes it may name. */
export interface SearchedWord {
  text: string;
  communes: readonly string[];
}

export interface PublishedOfferFilter {
  words: readonly SearchedWord[];
  kind: OfferKind | null;
  today: CivilDate;
}

const folded = (column: string) =>
  `translate(replace(replace(replace(lower(${column}), 'œ', 'oe'), 'æ', 'ae'), '&', ''), 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')`;

function publishedWhere({ words, kind, today }: PublishedOfferFilter, value: Parameters): string {
  const conditions = [`offer.status = 'published'`, `(offer.expires_on is null or offer.expires_on >= ${value.add(today)})`];
  if (kind !== null) conditions.push(`offer.kind = ${value.add(kind)}`);
  for (const { text, communes } of words) {
    const like = value.add(`%${text}%`);
    const places = value.add(communes);
    conditions.push(
      `(${folded('offer.title')} like ${like} or ${folded('company.name')} like ${like} or offer.commune_insee = any(${places}))`,
    );
  }
  return conditions.join(' and ');
}

/** Offers students can see, the newest first, after the one `after` names. */
export async function publishedOfferCards(
  manager: EntityManager,
  filter: PublishedOfferFilter,
  page: { after: readonly [publishedAt: string, id: string] | null; limit: number },
): Promise<(OfferCardRow & { publishedKey: string })[]> {
  const value = new Parameters();
  const where = publishedWhere(filter, value);
  const after =
    page.after && `and (offer.published_at, offer.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  return manager.query(
    `select ${OFFER_CARD_COLUMNS}, offer.published_at::text as "publishedKey" from ${OFFER_CARD_TABLES}
     where ${where} ${after ?? ''} order by offer.published_at desc, offer.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

export async function countPublishedOffers(manager: EntityManager, filter: PublishedOfferFilter): Promise<number> {
  const value = new Parameters();
  const [row] = await manager.query(
    `select count(*)::int as count from ${OFFER_CARD_TABLES} where ${publishedWhere(filter, value)}`,
    value.all,
  );
  return row.count;
}

export async function offerCards(manager: EntityManager, offerIds: readonly string[]): Promise<OfferCardRow[]> {
  return manager.query(`select ${OFFER_CARD_COLUMNS} from ${OFFER_CARD_TABLES} where offer.id = any($1)`, [offerIds]);
}

export type CompanyOfferRow = OfferCardRow & { applications: number; unanswered: number; createdKey: string };

/** A company's own offers, the newest first, with how many applied and how many wait for an answer. */
export async function companyOfferCards(
  manager: EntityManager,
  filter: { companyId: string; status: OfferStatus | null },
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<CompanyOfferRow[]> {
  const value = new Parameters();
  const conditions = [`company.id = ${value.add(filter.companyId)}`];
  if (filter.status !== null) conditions.push(`offer.status = ${value.add(filter.status)}`);
  if (page.after)
    conditions.push(`(offer.created_at, offer.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`);
  return manager.query(
    `select ${OFFER_CARD_COLUMNS}, offer.created_at::text as "createdKey", counts.applications, counts.unanswered
     from ${OFFER_CARD_TABLES}
     cross join lateral (
       select count(*)::int as applications, (count(*) filter (where sent.status in ('submitted', 'read')))::int as unanswered
       from application sent where sent.offer_id = offer.id) counts
     where ${conditions.join(' and ')} order by offer.created_at desc, offer.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}
