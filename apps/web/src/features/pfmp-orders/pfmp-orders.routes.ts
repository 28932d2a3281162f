import { pfmpOrdersListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const orders = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/arretes-pfmp',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(pfmpOrdersListOptions()),
  component: lazyRouteComponent(() => import('./PfmpOrders.js'), 'PfmpOrders'),
});

export const pfmpOrdersRoutes = [orders] as const;
