import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { myApplications } from './queries.js';

const applications = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-candidatures',
  beforeLoad: requireRole('student'),
  loader: ({ context }) => context.queryClient.ensureQueryData(myApplications),
  component: lazyRouteComponent(() => import('./ApplicationsScreen.js'), 'ApplicationsScreen'),
});

export const applicationsRoutes = [applications] as const;
