import { OFFER_CARD_FIELDS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Offer } from '../../entities/offer.entity.js';
import { preparedQuery, type SelectList, uuidsOf } from '../../rows.js';
import { snake } from '../../snake-naming.js';

const COLUMNS = [
  ...OFFER_CARD_FIELDS,
  'id',
  'status',
  'communeInsee',
  'reservedSchoolIds',
  'publishedAt',
  'version',
  'publication',
] as const satisfies readonly (keyof Offer)[];

/** Columns of an offer in a list. */
export interface OfferCardRow extends Pick<Offer, (typeof COLUMNS)[number]> {
  companyName: string;
  /** Number of applications that are offered or accepted. */
  seatsHeld: number;
}

/** Raw: used by hot lists, each written for an index. */
export const OFFER_CARD: SelectList<OfferCardRow> = {
  ...(Object.fromEntries(COLUMNS.map((column) => [column, `offer.${snake(column)}`])) as Record<(typeof COLUMNS)[number], string>),
  companyName: 'company.name',
  seatsHeld: `(select count(*)::int from application held where held.offer_id = offer.id and held.status in ('offered', 'accepted'))`,
};

export const OFFER_CARD_TABLES = `
  offer join company_site on company_site.id = offer.company_site_id join company on company.id = company_site.company_id`;

const asked = preparedQuery<OfferCardRow>(OFFER_CARD, `from ${OFFER_CARD_TABLES} where offer.id = any(${uuidsOf('$1')})`);

export const offerCards = (manager: EntityManager, offerIds: readonly string[]): Promise<OfferCardRow[]> =>
  asked(manager, [JSON.stringify(offerIds)]);
