import { campusReportsList, campusReportsListQueryKey, campusReportsOpen, type ReportStatus } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

/** Reports with this status: waiting or decided. */
export const reports = (status: ReportStatus) =>
  cursorPages(campusReportsListQueryKey({ query: { status } }), ({ cursor, signal }) =>
    campusReportsList({ query: { status, limit: PAGE, cursor }, signal }),
  );

/** One report with its text. The api logs each read. */
export const report = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: async ({ signal }) => (await campusReportsOpen({ path: { id }, signal, throwOnError: true })).data,
    staleTime: 60_000,
  });
