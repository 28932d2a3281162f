import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const beforeLoad = requireRole('campus_coordinator');

const unanswered = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse',
  beforeLoad,
  validateSearch: ({ liste }: Record<string, unknown>): { liste?: 'appelees' } => (liste === 'appelees' ? { liste } : {}),
  ...lazyScreen(() => import('./escalations.screens.js'), 'unanswered'),
});

const silent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse/entreprises',
  beforeLoad,
  ...lazyScreen(() => import('./escalations.screens.js'), 'silent'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse/$escalationId',
  beforeLoad,
  ...lazyScreen(() => import('./escalations.screens.js'), 'one'),
});

export const escalationsRoutes = [unanswered, silent, one] as const;
