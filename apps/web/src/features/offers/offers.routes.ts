import { offersReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { offerPages } from './search/offer-pages.query.js';
import { readOfferSearch } from './search/offer-search.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres',
  validateSearch: readOfferSearch,
  loader: ({ context, location }) => context.queryClient.ensureInfiniteQueryData(offerPages(readOfferSearch(location.search))),
  component: lazyRouteComponent(() => import('./search/OffersScreen.js'), 'OffersScreen'),
});

const offer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres/$offerId',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./detail/OfferScreen.js'), 'OfferScreen'),
  errorComponent: lazyRouteComponent(() => import('./detail/OfferProblem.js'), 'OfferProblem'),
});

export const offersRoutes = [list, offer] as const;
