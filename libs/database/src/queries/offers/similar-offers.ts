import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { selected } from '../../rows.js';
import { openToSchool } from './offer-audience.js';
import { OFFER_CARD, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';

export type OfferTraits = Pick<
  Offer,
  'id' | 'status' | 'kind' | 'romeCodes' | 'communeInsee' | 'expiresOn' | 'publication' | 'reservedSchoolIds'
>;

export function offerTraits(manager: EntityManager, id: string): Promise<OfferTraits | null> {
  return manager.findOne(Offer, {
    select: {
      ...{ id: true, status: true, kind: true, romeCodes: true, communeInsee: true },
      ...{ expiresOn: true, publication: true, reservedSchoolIds: true },
    },
    where: { id },
  });
}

/**
 * Returns other published offers in `communes`, the nearest first: the same occupation, then the same kind. Raw: a hot list, ranked by
 * arrays.
 */
export function similarOffers(
  manager: EntityManager,
  { id, kind, romeCodes }: OfferTraits,
  { schoolId, communes, today, limit }: { schoolId: string | null; communes: readonly string[]; today: CivilDate; limit: number },
): Promise<OfferCardRow[]> {
  return manager.query<OfferCardRow[]>(
    `with near as materialized (
       select offer.id, offer.rome_codes && $2::text[] as "isSame", array_position($4::text[], offer.commune_insee) as rank, offer.published_at
       from offer
       where offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $5) and offer.id <> $1 and ${openToSchool('$7::uuid')}
         and offer.commune_insee = any($4) and (offer.rome_codes && $2::text[] or offer.kind = $3)
       order by "isSame" desc, rank, published_at desc limit $6)
     select ${selected(OFFER_CARD)} from ${OFFER_CARD_TABLES} join near on near.id = offer.id
     order by near."isSame" desc, near.rank, near.published_at desc`,
    [id, romeCodes, kind, communes, today, limit, schoolId],
  );
}
