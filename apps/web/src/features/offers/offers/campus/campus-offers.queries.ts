import { campusOffersList, campusOffersListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CampusOfferSearch } from './campus-offer-search.js';

const PAGE = 30;

export const campusOffersFound = ({ statut, q, entreprise }: CampusOfferSearch) => {
  const query = { status: statut, q, companyId: entreprise };
  return cursorPages(campusOffersListQueryKey({ query }), ({ cursor, signal }) =>
    campusOffersList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};
