import { studentSheetListMessages, studentSheetListMessagesQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { SheetPath } from '../sheet-path.js';

/** What companies wrote to a student under 18, page after page. */
export const messagePages = (path: SheetPath) =>
  infiniteQueryOptions({
    queryKey: [...studentSheetListMessagesQueryKey({ path }), 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await studentSheetListMessages({ path, query: { cursor: pageParam }, signal, throwOnError: true });
      return data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
