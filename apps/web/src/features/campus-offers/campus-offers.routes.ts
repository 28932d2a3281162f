import { campusOffersReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { campusOffersFound, readCampusOfferSearch } from './campus-offers.queries.js';

const offers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/offres',
  validateSearch: readCampusOfferSearch,
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureInfiniteQueryData(campusOffersFound(readCampusOfferSearch(location.search))),
  component: lazyRouteComponent(() => import('./list/CampusOffers.js'), 'CampusOffers'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/offres/$offerId',
  beforeLoad: requireRole('campus_coordinator'),
  // Always read again: another coordinator may have decided meanwhile.
  loader: ({ context: { queryClient }, params }) =>
    queryClient.fetchQuery({ ...campusOffersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./review/ReviewOffer.js'), 'ReviewOffer'),
});

export const campusOffersRoutes = [offers, review] as const;
