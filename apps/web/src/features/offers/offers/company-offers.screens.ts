import { companiesOwnOptions, offersReadOptions, publicProgrammesReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { sessionOptions } from '../../../session.js';
import { companyOfferFilters } from './manage/company-offer-filters.js';
import { companyOffers, newestDrafts, waitingApplicants } from './manage/company-offers.queries.js';

export const list = {
  loader: async ({ context: { queryClient }, location }: LoaderInput) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      queryClient.ensureInfiniteQueryData(companyOffers(companyOfferFilters(location.search))),
      // A company that is not verified may not read applications.
      account?.companyStatus === 'verified' && queryClient.ensureQueryData(waitingApplicants),
    ]);
  },
  component: lazyRouteComponent(() => import('./manage/CompanyOffers.js'), 'CompanyOffers'),
};

export const write = {
  loader: ({ context: { queryClient }, location }: LoaderInput) => {
    const { formation } = location.search as { formation?: string };
    return Promise.all([
      queryClient.ensureQueryData(companiesOwnOptions()),
      queryClient.fetchQuery({ ...newestDrafts, staleTime: 0 }),
      // The form also works without this programme, so a failure is ignored.
      formation && queryClient.prefetchQuery(publicProgrammesReadOptions({ path: { id: formation } })),
    ]);
  },
  component: lazyRouteComponent(() => import('./editor/OfferFormNew.js'), 'OfferFormNew'),
};

export const change = {
  // Never taken from the cache: the form starts from the version that it will change.
  loader: async ({ context, params }: LoaderInput<'offerId'>) => {
    await Promise.all([
      context.queryClient.ensureQueryData(companiesOwnOptions()),
      context.queryClient.fetchQuery({ ...offersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
    ]);
  },
  component: lazyRouteComponent(() => import('./editor/OfferFormEdit.js'), 'OfferFormEdit'),
};

export const published = {
  loader: ({ context, params }: LoaderInput<'offerId'>) =>
    context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./editor/publication/OfferPublished.js'), 'OfferPublished'),
};

export const preview = {
  loader: ({ context, params }: LoaderInput<'offerId'>) =>
    context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./editor/publication/OfferPreview.js'), 'OfferPreview'),
};

export const extend = {
  loader: ({ context, params }: LoaderInput<'offerId'>) =>
    context.queryClient.fetchQuery({ ...offersReadOptions({ path: { id: params.offerId } }), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./manage/acts/ExtendOffer.js'), 'ExtendOffer'),
};

export const takeUp = {
  loader: ({ context, params }: LoaderInput<'offerId'>) =>
    context.queryClient.ensureQueryData(offersReadOptions({ path: { id: params.offerId } })),
  component: lazyRouteComponent(() => import('./manage/acts/TakeUpOffer.js'), 'TakeUpOffer'),
};
