import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { textParam } from '../../../../search-params.js';
import { requireRole } from '../../../../session.js';
import { readAgreementSearch } from '../lists/company-search.js';

const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/convention',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./agreement-host.screens.js'), 'link'),
});

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/conventions',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  validateSearch: readAgreementSearch,
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./agreement-host.screens.js'), 'list'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/conventions/$agreementId',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  ...lazyScreen(() => import('./agreement-host.screens.js'), 'one'),
});

export const agreementHostRoutes = [link, list, one] as const;
