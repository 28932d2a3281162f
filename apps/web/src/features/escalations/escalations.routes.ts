import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { escalations } from './escalations.queries.js';

const unanswered = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(escalations),
  component: lazyRouteComponent(() => import('./EscalationsScreen.js'), 'EscalationsScreen'),
});

export const escalationsRoutes = [unanswered] as const;
