import { weightsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const weights = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/poids',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(weightsReadOptions()),
  component: lazyRouteComponent(() => import('./WeightsScreen.js'), 'WeightsScreen'),
});

export const weightsRoutes = [weights] as const;
