import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { textParam } from '../../../../search-params.js';
import { requireRole } from '../../../../session.js';
import { readContractSearch } from './contract-search.js';

const SCHOOL = ['teacher', 'school_staff', 'school_head'] as const;
const COMPANY = ['company_admin', 'company_recruiter'] as const;

const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contrat',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./contracts.screens.js'), 'link'),
});

const ofCompany = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/contrats',
  validateSearch: readContractSearch,
  loaderDeps: ({ search }) => search,
  beforeLoad: requireRole(...COMPANY),
  ...lazyScreen(() => import('./contracts.screens.js'), 'ofCompany'),
});

const oneOfCompany = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/contrats/$contractId',
  beforeLoad: requireRole(...COMPANY),
  ...lazyScreen(() => import('./contracts.screens.js'), 'oneOfCompany'),
});

const ofSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/contrats',
  validateSearch: readContractSearch,
  loaderDeps: ({ search }) => search,
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./contracts.screens.js'), 'ofSchool'),
});

const oneOfSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/contrats/$contractId',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./contracts.screens.js'), 'oneOfSchool'),
});

export const contractsRoutes = [link, ofCompany, oneOfCompany, ofSchool, oneOfSchool] as const;
