import { offersList, offersListQueryKey, offersPlacesOptions } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type OfferSearch, queryOf } from './offer-search.js';

export const PAGE_SIZE = 10;

/** Published offers that meet the filters, page after page. */
export const offerPages = (search: OfferSearch) =>
  infiniteQueryOptions({
    queryKey: [...offersListQueryKey({ query: queryOf(search) }), 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await offersList({ query: { ...queryOf(search), cursor: pageParam, limit: PAGE_SIZE }, signal });
      return data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The same offers by commune. */
export const offerPlaces = (search: OfferSearch) => {
  const { sort: _sort, ...query } = queryOf(search);
  return offersPlacesOptions({ query });
};
