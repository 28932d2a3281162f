import { companiesList, companiesListQueryKey } from '@seve/api-client';
import type { CompanyStatus } from '@seve/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';

const PAGE = 30;

/** The oldest first: who waits longest is on top. */
export const companiesWith = (status: CompanyStatus) =>
  infiniteQueryOptions({
    queryKey: [...companiesListQueryKey({ query: { status } }), 'pages'],
    queryFn: async ({ pageParam, signal }) => (await companiesList({ query: { status, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
