import type { OfferKind, OfferStatus, RemoteMode } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Columns, rowsOf } from '../../rows.js';

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

/** Raw, as the lists that read it: hot, each shaped to an index. */
export const OFFER_CARD: Columns<OfferCardRow> = {
  id: 'offer.id',
  title: 'offer.title',
  kind: 'offer.kind',
  status: 'offer.status',
  companyName: 'company.name',
  communeInsee: 'offer.commune_insee',
  startFrom: 'offer.start_from',
  startTo: 'offer.start_to',
  durationWeeks: 'offer.duration_weeks',
  payCents: 'offer.pay_cents',
  payMaxCents: 'offer.pay_max_cents',
  payUnit: 'offer.pay_unit',
  seats: 'offer.seats',
  seatsHeld: `(select count(*)::int from application held where held.offer_id = offer.id and held.status in ('offered', 'accepted'))`,
  remote: 'offer.remote',
  housingOffered: 'offer.housing_offered',
  welcomesDisability: 'offer.welcomes_disability',
  reservedSchoolIds: 'offer.reserved_school_ids',
  publishedAt: 'offer.published_at',
  expiresOn: 'offer.expires_on',
  version: 'offer.version',
  publication: 'offer.publication',
};

export const OFFER_CARD_TABLES = `
  offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

export function offerCards(manager: EntityManager, offerIds: readonly string[]): Promise<OfferCardRow[]> {
  return rowsOf<OfferCardRow>(manager, OFFER_CARD, `from ${OFFER_CARD_TABLES} where offer.id = any($1)`, [offerIds]);
}
