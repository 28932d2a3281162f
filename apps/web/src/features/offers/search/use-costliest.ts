import { offersListOptions } from '@seve/api-client';
import { useQueries } from '@tanstack/react-query';
import { type FilterName, filtersAsked, type OfferSearch, queryOf, without } from './offer-search.js';

export interface Widening {
  name: FilterName;
  /** Without that filter. */
  search: OfferSearch;
  count: number;
}

/** The filter without which most offers are found; null while unknown, or when dropping one is not enough. */
export function useCostliest(search: OfferSearch): Widening | null {
  const ways = filtersAsked(search).map((name) => ({ name, search: without(search, name) }));
  return useQueries({
    queries: ways.map((way) => offersListOptions({ query: { ...queryOf(way.search), limit: 1 } })),
    combine: (answers) =>
      ways
        .map((way, at) => ({ ...way, count: answers[at]?.data?.count ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count)[0] ?? null,
  });
}
