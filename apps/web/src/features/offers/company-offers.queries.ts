import { offersListOfCompany, offersListOfCompanyQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

const PAGE = 50;

/** One's own offers, the newest first. */
export const companyOffers = infiniteQueryOptions({
  queryKey: [...offersListOfCompanyQueryKey(), 'pages'],
  queryFn: async ({ pageParam, signal }) => (await offersListOfCompany({ query: { limit: PAGE, cursor: pageParam }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
