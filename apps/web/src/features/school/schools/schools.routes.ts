import { SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const schools = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./schools.screens.js'), 'schools'),
});

const school = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements/$schoolId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./schools.screens.js'), 'school'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements/$schoolId/modifier',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./schools.screens.js'), 'edit'),
});

const ownSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/fiche',
  beforeLoad: requireRole(...SCHOOL_OFFICE_ROLES),
  ...lazyScreen(() => import('./schools.screens.js'), 'ownSchool'),
});

export const schoolsRoutes = [schools, school, edit, ownSchool] as const;
