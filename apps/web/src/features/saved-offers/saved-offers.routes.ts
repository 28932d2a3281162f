import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { savedOffers } from './saved-offers.queries.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres-enregistrees',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) => queryClient.fetchInfiniteQuery(savedOffers),
  component: lazyRouteComponent(() => import('./SavedOffers.js'), 'SavedOffers'),
});

export const savedOffersRoutes = [list] as const;
