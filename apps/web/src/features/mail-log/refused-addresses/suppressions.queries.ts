import { suppressionsList, suppressionsListQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { textParam } from '../../../search-params.js';

const PAGE = 30;

export interface SuppressionSearch {
  q?: string;
}

export const readSuppressionSearch = ({ q }: Record<string, unknown>): SuppressionSearch => ({ q: textParam(q)?.slice(0, 80) });

/** The newest first; `q`: how they begin. */
export const refusedAddresses = (q?: string) =>
  infiniteQueryOptions({
    queryKey: [...suppressionsListQueryKey({ query: { q } }), 'pages'],
    queryFn: async ({ pageParam, signal }) => (await suppressionsList({ query: { q, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
