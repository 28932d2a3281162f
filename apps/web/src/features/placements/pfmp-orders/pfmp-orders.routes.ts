import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const orders = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/arretes-pfmp',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./pfmp-orders.screens.js'), 'orders'),
});

export const pfmpOrdersRoutes = [orders] as const;
