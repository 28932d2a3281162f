import { companiesOwnOptions, companyDerogationsListOptions, schoolDerogationsListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const company = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(companiesOwnOptions()), queryClient.ensureQueryData(companyDerogationsListOptions())]),
  component: lazyRouteComponent(() => import('./CompanyDerogations.js'), 'CompanyDerogations'),
};

export const school = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(schoolDerogationsListOptions()),
  component: lazyRouteComponent(() => import('./SchoolDerogations.js'), 'SchoolDerogations'),
};
