import { campusReportsList, campusReportsListQueryKey, campusReportsOpen, type ReportStatus } from '@seve/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

const PAGE = 30;

/** Reports that wait, or those looked at. */
export const reports = (status: ReportStatus) =>
  infiniteQueryOptions({
    queryKey: [...campusReportsListQueryKey({ query: { status } }), 'pages'],
    queryFn: async ({ pageParam, signal }) => (await campusReportsList({ query: { status, limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The words of one report: reading them is logged. */
export const report = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: async ({ signal }) => (await campusReportsOpen({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 60_000,
  });
