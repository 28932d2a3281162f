import { offersReadOptions } from '@seve/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadAllTexts } from '../../i18n/i18n.js';
import { rootRoute } from '../../root-route.js';
import { sessionOptions } from '../../session.js';
import { offerPages } from './search/offer-pages.query.js';
import { readOfferSearch } from './search/offer-search.js';

async function textsOfMember(queryClient: QueryClient): Promise<void> {
  const { account } = await queryClient.ensureQueryData(sessionOptions);
  if (account) await loadAllTexts();
}

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
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })), textsOfMember(queryClient)]),
  component: lazyRouteComponent(() => import('./detail/OfferScreen.js'), 'OfferScreen'),
  errorComponent: lazyRouteComponent(() => import('./detail/OfferProblem.js'), 'OfferProblem'),
});

export const offersRoutes = [list, offer] as const;
