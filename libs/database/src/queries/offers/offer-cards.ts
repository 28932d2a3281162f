import type { OfferKind, OfferStatus, RemoteMode } from '@seve/domain';
import type { EntityManager } from 'typeorm';

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
  payMaxCents: number | null;
  payUnit: 'hour' | 'month' | null;
  seats: number;
  /** By applications that are offered or accepted. */
  seatsHeld: number;
  remote: RemoteMode;
  housingOffered: boolean;
  welcomesDisability: boolean;
  reservedSchoolIds: string[];
  publishedAt: Date | null;
  expiresOn: string | null;
  version: number;
  publication: number;
}

export const OFFER_CARD_COLUMNS = `
  offer.id, offer.title, offer.kind, offer.status, company.name as "companyName", offer.commune_insee as "communeInsee",
  offer.start_from as "startFrom", offer.start_to as "startTo", offer.duration_weeks as "durationWeeks",
  offer.pay_cents as "payCents", offer.pay_max_cents as "payMaxCents", offer.pay_unit as "payUnit", offer.seats,
  (select count(*)::int from application held where held.offer_id = offer.id and held.status in ('offered', 'accepted')) as "seatsHeld",
  offer.remote, offer.housing_offered as "housingOffered",
  offer.welcomes_disability as "welcomesDisability", offer.reserved_school_ids as "reservedSchoolIds", offer.published_at as "publishedAt", offer.expires_on as "expiresOn", offer.version, offer.publication`;

export const OFFER_CARD_TABLES = `
  offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

export async function offerCards(manager: EntityManager, offerIds: readonly string[]): Promise<OfferCardRow[]> {
  return manager.query(`select ${OFFER_CARD_COLUMNS} from ${OFFER_CARD_TABLES} where offer.id = any($1)`, [offerIds]);
}
