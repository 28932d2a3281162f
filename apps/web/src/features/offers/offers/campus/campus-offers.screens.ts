import { campusOffersReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { readCampusOfferSearch } from './campus-offer-search.js';
import { campusOffersFound } from './campus-offers.queries.js';

export const offers = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(campusOffersFound(readCampusOfferSearch(location.search))),
  component: lazyRouteComponent(() => import('./list/CampusOffers.js'), 'CampusOffers'),
};

export const review = {
  // Never taken from the cache: another coordinator may have decided meanwhile.
  loader: ({ context: { queryClient }, params }: LoaderInput<'offerId'>) =>
    queryClient.fetchQuery({ ...campusOffersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./review/ReviewOffer.js'), 'ReviewOffer'),
};
