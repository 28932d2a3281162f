import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { report, reports } from './reports.queries.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/signalements',
  beforeLoad: requireRole('campus_coordinator'),
  validateSearch: ({ etat }: Record<string, unknown>): { etat?: 'traites' } => (etat === 'traites' ? { etat } : {}),
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(reports('open')),
  component: lazyRouteComponent(() => import('./ReportsScreen.js'), 'ReportsScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/signalements/$reportId',
  beforeLoad: requireRole('campus_coordinator'),
  preload: false,
  loader: ({ context: { queryClient }, params: { reportId } }) => queryClient.ensureQueryData(report(reportId)),
  component: lazyRouteComponent(() => import('./ReportScreen.js'), 'ReportScreen'),
});

export const reportsRoutes = [list, one] as const;
