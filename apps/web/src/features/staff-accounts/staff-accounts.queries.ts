import { staffAccountsSearch, staffAccountsSearchQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

const PAGE = 30;

/** The newest first. */
export const accountsFound = (q?: string) =>
  infiniteQueryOptions({
    queryKey: [...staffAccountsSearchQueryKey({ query: { q } }), 'pages'],
    queryFn: async ({ pageParam, signal }) => (await staffAccountsSearch({ query: { q, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
