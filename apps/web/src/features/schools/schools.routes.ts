import { ownSchoolReadOptions, schoolProgrammesListOptions, schoolsListOptions, schoolsReadOptions } from '@seve/api-client';
import { SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const schools = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context }) => context.queryClient.ensureQueryData(schoolsListOptions()),
  component: lazyRouteComponent(() => import('./Schools.js'), 'Schools'),
});

const school = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements/$schoolId',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) => {
    const of = { path: { id: params.schoolId } };
    return Promise.all([queryClient.ensureQueryData(schoolsReadOptions(of)), queryClient.ensureQueryData(schoolProgrammesListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./SchoolSheet.js'), 'SchoolSheet'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/etablissements/$schoolId/modifier',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(schoolsReadOptions({ path: { id: params.schoolId } })),
  component: lazyRouteComponent(() => import('./EditSchool.js'), 'EditSchool'),
});

const ownSchool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/fiche',
  beforeLoad: requireRole(...SCHOOL_OFFICE_ROLES),
  loader: ({ context }) => context.queryClient.ensureQueryData(ownSchoolReadOptions()),
  component: lazyRouteComponent(() => import('./OwnSchool.js'), 'OwnSchool'),
});

export const schoolsRoutes = [schools, school, edit, ownSchool] as const;
