import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';
import { readCampusFrameworkSearch, readFrameworkSearch } from './framework-search.js';

const SCHOOL = ['teacher', 'school_staff', 'school_head'] as const;
const COMPANY = ['company_admin', 'company_recruiter'] as const;

const ofSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/partenariats',
  validateSearch: readFrameworkSearch,
  loaderDeps: ({ search }) => search,
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'ofSchool'),
});

const oneOfSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/partenariats/$frameworkId',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'oneOfSchool'),
});

const ofCompany = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/partenariats',
  validateSearch: readFrameworkSearch,
  loaderDeps: ({ search }) => search,
  beforeLoad: requireRole(...COMPANY),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'ofCompany'),
});

const oneOfCompany = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/partenariats/$frameworkId',
  beforeLoad: requireRole(...COMPANY),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'oneOfCompany'),
});

const ofCampus = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/partenariats',
  validateSearch: readCampusFrameworkSearch,
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'ofCampus'),
});

const oneOfCampus = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/partenariats/$frameworkId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./frameworks.screens.js'), 'oneOfCampus'),
});

export const frameworkAgreementsRoutes = [ofSchool, oneOfSchool, ofCompany, oneOfCompany, ofCampus, oneOfCampus] as const;
