import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { report, reports } from './reports.queries.js';

export const list = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureInfiniteQueryData(reports('open')),
  component: lazyRouteComponent(() => import('./ReportsScreen.js'), 'ReportsScreen'),
};

export const one = {
  loader: ({ context: { queryClient }, params: { reportId } }: LoaderInput<'reportId'>) => queryClient.ensureQueryData(report(reportId)),
  component: lazyRouteComponent(() => import('./ReportScreen.js'), 'ReportScreen'),
};
