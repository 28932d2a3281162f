import { companiesOwnOptions, companyDerogationsListOptions, schoolDerogationsListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/derogations',
  beforeLoad: requireRole('company_admin'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(companiesOwnOptions()), queryClient.ensureQueryData(companyDerogationsListOptions())]),
  component: lazyRouteComponent(() => import('./CompanyDerogations.js'), 'CompanyDerogations'),
});

const school = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/derogations',
  beforeLoad: requireRole('teacher'),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(schoolDerogationsListOptions()),
  component: lazyRouteComponent(() => import('./SchoolDerogations.js'), 'SchoolDerogations'),
});

export const derogationsRoutes = [company, school] as const;
