import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';
import { readCampusOfferSearch } from './campus-offer-search.js';

const offers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/offres',
  validateSearch: readCampusOfferSearch,
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./campus-offers.screens.js'), 'offers'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/offres/$offerId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./campus-offers.screens.js'), 'review'),
});

export const campusOffersRoutes = [offers, review] as const;
