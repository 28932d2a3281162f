import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { textParam } from '../../../../search-params.js';
import { requireRole } from '../../../../session.js';
import { readCompanySearch } from './company-search.js';

const companies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises',
  validateSearch: readCompanySearch,
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./companies.screens.js'), 'companies'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./companies.screens.js'), 'company'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId/modifier',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./companies.screens.js'), 'edit'),
});

interface MergeSearch {
  /** Id of the company that remains after the merge. */
  avec?: string;
}

const merge = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/entreprises/$companyId/reunir',
  validateSearch: ({ avec }: Record<string, unknown>): MergeSearch => ({ avec: textParam(avec) }),
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./companies.screens.js'), 'merge'),
});

export const companiesRoutes = [companies, company, edit, merge] as const;
