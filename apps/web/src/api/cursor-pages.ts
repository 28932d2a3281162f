import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

interface PageRequest {
  /** Where the page begins; undefined for the first. */
  cursor: string | undefined;
  signal: AbortSignal;
}

/** The options of a list that the api gives page by page. Reads of it are invalidated by `queryKey`; `start` is the cursor of its first page. */
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
