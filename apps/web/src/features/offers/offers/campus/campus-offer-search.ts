import { OFFER_STATUSES, type OfferStatus } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

/** Search parameters in the address, so that a shared link shows the same rows. Without a status: all offers but drafts. */
export interface CampusOfferSearch {
  statut?: OfferStatus;
  q?: string;
  /** Id of a company. */
  entreprise?: string;
}

export const readCampusOfferSearch = ({ statut, q, entreprise }: Record<string, unknown>): CampusOfferSearch => ({
  statut: OFFER_STATUSES.find((one) => one === statut),
  q: textParam(q)?.slice(0, 80),
  entreprise: textParam(entreprise),
});
