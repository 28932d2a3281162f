import { offersReadOptions } from '@seve/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ApiProblem } from '../../../api/problem.js';
import { loadAllTexts } from '../../../i18n/i18n.js';
import { rootRoute } from '../../../root-route.js';
import { sessionOptions } from '../../../session.js';
import { offerPages } from './search/offer-pages.query.js';
import { readOfferAddress } from './search/offer-search.js';

async function textsOfMember(queryClient: QueryClient): Promise<void> {
  const { account } = await queryClient.ensureQueryData(sessionOptions);
  if (account) await loadAllTexts();
}

/** Loads the list; an invalid cursor, or one of another sort order, leads to the first offers. */
async function loadList(queryClient: QueryClient, said: Record<string, unknown>) {
  const { cursor, ...search } = readOfferAddress(said);
  return queryClient.ensureInfiniteQueryData(offerPages(search, cursor)).catch((error: unknown) => {
    if (cursor !== undefined && error instanceof ApiProblem && error.status === 400)
      throw redirect({ to: '/offres', search, replace: true });
    throw error;
  });
}

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres',
  validateSearch: readOfferAddress,
  loader: ({ context, location }) => loadList(context.queryClient, location.search),
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
