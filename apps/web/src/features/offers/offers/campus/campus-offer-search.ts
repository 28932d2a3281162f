import { OFFER_STATUSES, type OfferStatus } from '@seve/domain';
import { textParam } from '../../../../search-params.js';

/** In the address: a link shows the same rows. Without a status, every one but drafts. */
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
