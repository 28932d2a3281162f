import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { offerPages } from './offer-pages.query.js';
import type { OfferSearch } from './offer-search.js';

/** What the filters find, as far as it was read. */
export function useFoundOffers(search: OfferSearch) {
  const pages = useInfiniteQuery({ ...offerPages(search), placeholderData: keepPreviousData, throwOnError: true });
  return { pages, count: pages.data?.pages[0]?.count, offers: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}

export type Found = ReturnType<typeof useFoundOffers>;
