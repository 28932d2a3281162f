import { companyStandingReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireRole } from '../../session.js';
import { companiesFound, readCompanySearch } from './companies.queries.js';

const companies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises',
  validateSearch: readCompanySearch,
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureInfiniteQueryData(companiesFound(readCompanySearch(location.search))),
  component: lazyRouteComponent(() => import('./list/Companies.js'), 'Companies'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./sheet/CompanySheet.js'), 'CompanySheet'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId/modifier',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./edit/EditCompany.js'), 'EditCompany'),
});

interface MergeSearch {
  /** Id of the company that stays. */
  avec?: string;
}

const merge = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId/reunir',
  validateSearch: ({ avec }: Record<string, unknown>): MergeSearch => ({ avec: textParam(avec) }),
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./merge/MergeCompanies.js'), 'MergeCompanies'),
});

export const companiesRoutes = [companies, company, edit, merge] as const;
