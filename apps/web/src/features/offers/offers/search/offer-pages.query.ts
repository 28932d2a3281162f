import { offersList, offersListQueryKey, offersPlacesOptions } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import { type OfferSearch, queryOf } from './offer-search.js';

export const PAGE_SIZE = 10;

/** Published offers that match the filters, page by page; from the first, or from `cursor`. */
export const offerPages = (search: OfferSearch, start?: string) =>
  cursorPages(
    offersListQueryKey({ query: { ...queryOf(search), cursor: start } }),
    ({ cursor, signal }) => offersList({ query: { ...queryOf(search), cursor, limit: PAGE_SIZE }, signal }),
    start,
  );

/** Number of the same offers by commune. */
export const offerPlaces = (search: OfferSearch) => {
  const { sort: _sort, ...query } = queryOf(search);
  return offersPlacesOptions({ query });
};
