import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../lazy-screen.js';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/faits-passes',
  beforeLoad: requireRole('campus_coordinator'),
  validateSearch: ({ etat }: Record<string, unknown>): { etat?: 'traites' } => (etat === 'traites' ? { etat } : {}),
  ...lazyScreen(() => import('./past-breaches.screens.js'), 'list'),
});

export const pastBreachesRoutes = [list] as const;
