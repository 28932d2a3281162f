import { savedOffersList, savedOffersListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

/** Saved offers, newest first. */
export const savedOffers = cursorPages(savedOffersListQueryKey(), ({ cursor, signal }) =>
  savedOffersList({ query: { limit: PAGE, cursor }, signal }),
);
