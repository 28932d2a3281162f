import { studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil',
  beforeLoad: requireRole('student'),
  loader: ({ context }) => context.queryClient.ensureQueryData(studentsReadOptions()),
  component: lazyRouteComponent(() => import('./ProfileScreen.js'), 'ProfileScreen'),
});

export const profileRoutes = [profile] as const;
