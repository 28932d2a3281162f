import { companiesOwnOptions, offersReadOptions, publicProgrammesReadOptions } from '@seve/api-client';
import { COMPANY_ROLES } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole, sessionOptions } from '../../session.js';
import { companyOfferFilters, companyOffers, newestDrafts, waitingApplicants } from './manage/company-offers.queries.js';

const beforeLoad = requireRole(...COMPANY_ROLES);

const idParam = (value: unknown) => (typeof value === 'string' && /^[a-z0-9-]{1,40}$/i.test(value) ? value : undefined);

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres',
  beforeLoad,
  validateSearch: companyOfferFilters,
  loader: async ({ context: { queryClient }, location }) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      queryClient.ensureInfiniteQueryData(companyOffers(companyOfferFilters(location.search))),
      // A company that is not verified reads no applicant.
      account?.companyStatus === 'verified' && queryClient.ensureQueryData(waitingApplicants),
    ]);
  },
  component: lazyRouteComponent(() => import('./manage/CompanyOffers.js'), 'CompanyOffers'),
});

const write = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/nouvelle',
  // A form left before it was saved, by its id; else a period of a programme, for its students.
  validateSearch: ({ saisie, formation, periode }: Record<string, unknown>): { saisie?: string; formation?: string; periode?: string } => ({
    saisie: idParam(saisie),
    formation: idParam(formation),
    periode: idParam(periode),
  }),
  beforeLoad,
  loader: ({ context: { queryClient }, location }) => {
    const { formation } = location.search as { formation?: string };
    return Promise.all([
      queryClient.ensureQueryData(companiesOwnOptions()),
      queryClient.fetchQuery({ ...newestDrafts, staleTime: 0 }),
      // The form stands without it.
      formation && queryClient.prefetchQuery(publicProgrammesReadOptions({ path: { id: formation } })),
    ]);
  },
  component: lazyRouteComponent(() => import('./editor/OfferFormNew.js'), 'OfferFormNew'),
});

const change = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId',
  beforeLoad,
  // Always read again: the form starts from the version it will change.
  loader: async ({ context, params }) => {
    await Promise.all([
      context.queryClient.ensureQueryData(companiesOwnOptions()),
      context.queryClient.fetchQuery({ ...offersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
    ]);
  },
  component: lazyRouteComponent(() => import('./editor/OfferFormEdit.js'), 'OfferFormEdit'),
});

const published = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/en-ligne',
  beforeLoad,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./editor/publication/OfferPublished.js'), 'OfferPublished'),
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/apercu',
  beforeLoad,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./editor/publication/OfferPreview.js'), 'OfferPreview'),
});

const extend = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/prolonger',
  beforeLoad,
  loader: ({ context, params }) => context.queryClient.fetchQuery({ ...offersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./manage/acts/ExtendOffer.js'), 'ExtendOffer'),
});

const takeUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/reprendre',
  beforeLoad,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./manage/acts/TakeUpOffer.js'), 'TakeUpOffer'),
});

export const companyOffersRoutes = [list, write, change, published, preview, extend, takeUp] as const;
