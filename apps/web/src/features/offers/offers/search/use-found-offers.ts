import { offersListQueryKey, type SearchReading } from '@seve/api-client';
import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { offerPages } from './offer-pages.query.js';
import type { OfferSearch } from './offer-search.js';

/** Returns the found offers, as far as they are loaded. */
export function useFoundOffers(search: OfferSearch, start?: string) {
  const pages = useInfiniteQuery({ ...offerPages(search, start), placeholderData: keepPreviousData, throwOnError: true });
  return { pages, count: pages.data?.pages[0]?.count, offers: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** Returns the api's interpretation of the words; undefined until loaded. It does not change with the filters. */
export function useReadings(search: OfferSearch): readonly SearchReading[] | undefined {
  const options = offerPages(search);
  const pages = useInfiniteQuery({
    ...options,
    placeholderData: (known, query) => (isOfWords(query?.queryKey, search.q) ? known : undefined),
    enabled: search.q !== undefined,
  });
  return search.q === undefined ? [] : pages.data?.pages[0]?.readings;
}

const isOfWords = (key: QueryKey | undefined, q: string | undefined) =>
  (key as ReturnType<typeof offersListQueryKey> | undefined)?.[0].query?.q === q;

export type OfferSearchResult = ReturnType<typeof useFoundOffers>;
