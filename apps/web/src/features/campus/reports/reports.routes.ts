import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/signalements',
  beforeLoad: requireRole('campus_coordinator'),
  validateSearch: ({ etat }: Record<string, unknown>): { etat?: 'traites' } => (etat === 'traites' ? { etat } : {}),
  ...lazyScreen(() => import('./reports.screens.js'), 'list'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/signalements/$reportId',
  beforeLoad: requireRole('campus_coordinator'),
  preload: false,
  ...lazyScreen(() => import('./reports.screens.js'), 'one'),
});

export const reportsRoutes = [list, one] as const;
