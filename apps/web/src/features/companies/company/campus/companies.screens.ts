import { companyStandingReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { companiesFound } from './companies.queries.js';
import { readCompanySearch } from './company-search.js';

export const companies = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(companiesFound(readCompanySearch(location.search))),
  component: lazyRouteComponent(() => import('./list/Companies.js'), 'Companies'),
};

export const company = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'companyId'>) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./sheet/CompanySheet.js'), 'CompanySheet'),
};

export const edit = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'companyId'>) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./edit/EditCompany.js'), 'EditCompany'),
};

export const merge = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'companyId'>) =>
    queryClient.ensureQueryData(companyStandingReadOptions({ path: { id: params.companyId } })),
  component: lazyRouteComponent(() => import('./merge/MergeCompanies.js'), 'MergeCompanies'),
};
