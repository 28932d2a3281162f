import { schoolsListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const schools = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(schoolsListOptions()),
  component: lazyRouteComponent(() => import('./Schools.js'), 'Schools'),
});

export const schoolsRoutes = [schools] as const;
