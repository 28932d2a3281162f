import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const weights = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/poids',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./weights.screens.js'), 'weights'),
});

export const weightsRoutes = [weights] as const;
