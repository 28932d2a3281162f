import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

interface PageRequest {
  /** Cursor of the page; undefined for the first. */
  cursor: string | undefined;
  signal: AbortSignal;
}

/**
 * Returns the query options of a list that the api pages by cursor. `queryKey` invalidates its reads; `start` is the cursor of the first
 * page.
 */
export const cursorPages = <Page extends { next: string | null }>(
  queryKey: QueryKey,
  read: (request: PageRequest) => Promise<{ data: Page }>,
  start?: string,
) =>
  infiniteQueryOptions({
    queryKey: [...queryKey, 'pages'],
    queryFn: async ({ pageParam, signal }) => (await read({ cursor: pageParam, signal })).data,
    initialPageParam: start,
    getNextPageParam: ({ next }: Page) => next ?? undefined,
  });
