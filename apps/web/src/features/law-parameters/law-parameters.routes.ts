import { lawParametersReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const lawParameters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/parametres-legaux',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(lawParametersReadOptions()),
  component: lazyRouteComponent(() => import('./LawParametersScreen.js'), 'LawParametersScreen'),
});

export const lawParametersRoutes = [lawParameters] as const;
