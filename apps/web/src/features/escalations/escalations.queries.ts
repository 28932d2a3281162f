import { escalationsList, escalationsListQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

const PAGE = 30;

export const escalations = infiniteQueryOptions({
  queryKey: [...escalationsListQueryKey(), 'pages'],
  queryFn: async ({ pageParam, signal }) => (await escalationsList({ query: { limit: PAGE, cursor: pageParam }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
