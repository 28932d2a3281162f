import {
  companiesHistoryOptions,
  companiesOwnOptions,
  draftsListOptions,
  publicCompanyPageOptions,
  studentsReadOptions,
} from '@seve/api-client';
import { lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { companyOfferPages } from './company-offers.query.js';

export const page = {
  loader: async ({ context: { queryClient }, params: { companyId } }: LoaderInput<'companyId'>) => {
    const [{ id }] = await Promise.all([
      queryClient.ensureQueryData(publicCompanyPageOptions({ path: { id: companyId } })),
      queryClient.ensureInfiniteQueryData(companyOfferPages(companyId)),
    ]);
    // The link names a record that was merged into another one.
    if (id !== companyId) throw redirect({ to: '/entreprises/$companyId', params: { companyId: id }, replace: true });
  },
  component: lazyRouteComponent(() => import('./page/CompanyPage.js'), 'CompanyPage'),
};

export const unsolicited = {
  loader: async ({ context: { queryClient }, params: { companyId } }: LoaderInput<'companyId'>) => {
    const [{ id }] = await Promise.all([
      queryClient.ensureQueryData(publicCompanyPageOptions({ path: { id: companyId } })),
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery(draftsListOptions()),
    ]);
    if (id !== companyId) throw redirect({ to: '/entreprises/$companyId/candidature', params: { companyId: id }, replace: true });
  },
  component: lazyRouteComponent(() => import('./unsolicited/UnsolicitedScreen.js'), 'UnsolicitedScreen'),
};

export const edit = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(companiesOwnOptions()),
  component: lazyRouteComponent(() => import('./edit/EditCompanyPage.js'), 'EditCompanyPage'),
};

export const sites = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(companiesOwnOptions()), queryClient.fetchQuery(companiesHistoryOptions())]),
  component: lazyRouteComponent(() => import('./sites/Sites.js'), 'Sites'),
};
