import { schoolsListOptions, schoolsReadOptions } from '@seve/api-client';
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

const school = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements/$schoolId',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolsReadOptions({ path: { id: params.schoolId } })),
  component: lazyRouteComponent(() => import('./SchoolSheet.js'), 'SchoolSheet'),
});

export const schoolsRoutes = [schools, school] as const;
