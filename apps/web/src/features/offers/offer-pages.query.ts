import { offersList, offersListQueryKey } from '@seve/api-client';
import type { OfferKind } from '@seve/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';

export const PAGE_SIZE = 10;

/** Published offers that meet the filters, page after page. */
export const offerPages = ({ q, kind }: { q?: string; kind?: OfferKind }) =>
  infiniteQueryOptions({
    queryKey: [...offersListQueryKey({ query: { q, kind } }), 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await offersList({ query: { q, kind, cursor: pageParam, limit: PAGE_SIZE }, signal });
      return data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
