import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { savedOffers } from './saved-offers.queries.js';

export const list = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchInfiniteQuery(savedOffers),
  component: lazyRouteComponent(() => import('./SavedOffers.js'), 'SavedOffers'),
};
