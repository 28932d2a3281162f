import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { textParam } from '../../../search-params.js';
import { requireRole } from '../../../session.js';

const declare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-places/nouvelle',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./placements.screens.js'), 'declare'),
});

const host = createRoute({
  getParentRoute: () => rootRoute,
  path: '/place',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./placements.screens.js'), 'host'),
});

const SCHOOL = ['teacher', 'school_staff', 'school_head'] as const;

const schoolPlaces = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./placements.screens.js'), 'schoolPlaces'),
});

const declareFor = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places/nouvelle/$studentId',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./placements.screens.js'), 'declareFor'),
});

const schoolPlace = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places/$placementId',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./placements.screens.js'), 'schoolPlace'),
});

const companyPlaces = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/places',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  ...lazyScreen(() => import('./placements.screens.js'), 'companyPlaces'),
});

const companyPlace = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/places/$placementId',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  ...lazyScreen(() => import('./placements.screens.js'), 'companyPlace'),
});

export const placementsRoutes = [declare, host, schoolPlaces, declareFor, schoolPlace, companyPlaces, companyPlace] as const;
