import { offersReadOptions } from '@seve/api-client';
import { OFFER_KINDS, type OfferKind } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { offerPages } from './offer-pages.query.js';

interface Filters {
  q?: string;
  kind?: OfferKind;
}

const filters = ({ q, kind }: Record<string, unknown>): Filters => ({
  q: textParam(q)?.slice(0, 80),
  kind: OFFER_KINDS.find((one) => one === kind),
});

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres',
  validateSearch: filters,
  loader: ({ context, location }) => context.queryClient.ensureInfiniteQueryData(offerPages(filters(location.search))),
  component: lazyRouteComponent(() => import('./OffersScreen.js'), 'OffersScreen'),
});

const offer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres/$offerId',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./OfferScreen.js'), 'OfferScreen'),
  errorComponent: lazyRouteComponent(() => import('./OfferProblem.js'), 'OfferProblem'),
});

export const offersRoutes = [list, offer] as const;
