import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { companiesWith } from './companies.queries.js';

const companies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(companiesWith('pending')),
      queryClient.ensureInfiniteQueryData(companiesWith('verified')),
    ]),
  component: lazyRouteComponent(() => import('./Companies.js'), 'Companies'),
});

export const companiesRoutes = [companies] as const;
