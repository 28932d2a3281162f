import {
  companiesHistoryOptions,
  companiesOwnOptions,
  draftsListOptions,
  publicCompanyPageOptions,
  studentsReadOptions,
} from '@seve/api-client';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { companyOfferPages } from './company-offers.query.js';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId',
  loader: async ({ context: { queryClient }, params: { companyId } }) => {
    const [{ id }] = await Promise.all([
      queryClient.ensureQueryData(publicCompanyPageOptions({ path: { id: companyId } })),
      queryClient.ensureInfiniteQueryData(companyOfferPages(companyId)),
    ]);
    // A link from before a merge.
    if (id !== companyId) throw redirect({ to: '/entreprises/$companyId', params: { companyId: id }, replace: true });
  },
  component: lazyRouteComponent(() => import('./page/CompanyPage.js'), 'CompanyPage'),
});

const unsolicited = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId/candidature',
  beforeLoad: requireRole('student'),
  loader: async ({ context: { queryClient }, params: { companyId } }) => {
    const [{ id }] = await Promise.all([
      queryClient.ensureQueryData(publicCompanyPageOptions({ path: { id: companyId } })),
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery(draftsListOptions()),
    ]);
    if (id !== companyId) throw redirect({ to: '/entreprises/$companyId/candidature', params: { companyId: id }, replace: true });
  },
  component: lazyRouteComponent(() => import('./unsolicited/UnsolicitedScreen.js'), 'UnsolicitedScreen'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/page',
  beforeLoad: requireRole('company_admin'),
  loader: ({ context }) => context.queryClient.ensureQueryData(companiesOwnOptions()),
  component: lazyRouteComponent(() => import('./edit/EditCompanyPage.js'), 'EditCompanyPage'),
});

const sites = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/sites',
  beforeLoad: requireRole('company_admin'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(companiesOwnOptions()), queryClient.fetchQuery(companiesHistoryOptions())]),
  component: lazyRouteComponent(() => import('./sites/Sites.js'), 'Sites'),
});

export const companyRoutes = [page, unsolicited, edit, sites] as const;
