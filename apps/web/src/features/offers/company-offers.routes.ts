import { companiesOwnOptions, offersReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { companyOffers } from './company-offers.queries.js';

const beforeLoad = requireRole('company_admin', 'company_recruiter');

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres',
  beforeLoad,
  loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(companyOffers),
  component: lazyRouteComponent(() => import('./CompanyOffers.js'), 'CompanyOffers'),
});

const write = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/nouvelle',
  beforeLoad,
  loader: ({ context }) => context.queryClient.ensureQueryData(companiesOwnOptions()),
  component: lazyRouteComponent(() => import('./OfferFormNew.js'), 'OfferFormNew'),
});

const change = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId',
  beforeLoad,
  // Always read again: the form starts from the version it will change.
  loader: ({ context, params }) => context.queryClient.fetchQuery({ ...offersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./OfferFormEdit.js'), 'OfferFormEdit'),
});

const published = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/en-ligne',
  beforeLoad,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./OfferPublished.js'), 'OfferPublished'),
});

export const companyOffersRoutes = [list, write, change, published] as const;
