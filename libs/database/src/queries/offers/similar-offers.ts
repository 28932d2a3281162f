import type { CivilDate, OfferKind, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { OFFER_CARD_COLUMNS, OFFER_CARD_TABLES, type OfferCardRow } from './offer-cards.js';

export interface OfferTraits {
  id: string;
  status: OfferStatus;
  kind: OfferKind;
  romeCodes: string[];
  communeInsee: string;
  expiresOn: string | null;
  publication: number;
}

export async function offerTraits(manager: EntityManager, id: string): Promise<OfferTraits | null> {
  const [row] = await manager.query(
    `select id, status, kind, rome_codes as "romeCodes", commune_insee as "communeInsee", expires_on as "expiresOn", publication from offer where id = $1`,
    [id],
  );
  return row ?? null;
}

/** Other published offers in `communes`, the nearest first: the same occupation, then the same kind. */
export function similarOffers(
  manager: EntityManager,
  { id, kind, romeCodes }: OfferTraits,
  { communes, today, limit }: { communes: readonly string[]; today: CivilDate; limit: number },
): Promise<OfferCardRow[]> {
  return manager.query(
    `with near as materialized (
       select offer.id, offer.rome_codes && $2::text[] as "isSame", array_position($4::text[], offer.commune_insee) as rank, offer.published_at
       from offer
       where offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $5) and offer.id <> $1
         and offer.commune_insee = any($4) and (offer.rome_codes && $2::text[] or offer.kind = $3)
       order by "isSame" desc, rank, published_at desc limit $6)
     select ${OFFER_CARD_COLUMNS} from ${OFFER_CARD_TABLES} join near on near.id = offer.id
     order by near."isSame" desc, near.rank, near.published_at desc`,
    [id, romeCodes, kind, communes, today, limit],
  );
}
