import { studentSheetTimeline, studentSheetTimelineQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { SheetPath } from '../sheet-path.js';

/** What happened in a search, page after page. */
export const timelinePages = (path: SheetPath) =>
  infiniteQueryOptions({
    queryKey: [...studentSheetTimelineQueryKey({ path }), 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await studentSheetTimeline({ path, query: { cursor: pageParam }, signal, throwOnError: true });
      return data;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
