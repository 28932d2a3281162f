import { companyPlacesReadOptions, schoolPlacesReadOptions, schoolPlacesStudentOptions, studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireRole } from '../../session.js';
import { hostPageOptions } from './host/host-page.query.js';
import { placesOfCompany, placesOfSchool } from './places.queries.js';

const declare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-places/nouvelle',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(studentsReadOptions()),
  component: lazyRouteComponent(() => import('./declare/DeclareScreen.js'), 'DeclareScreen'),
});

const host = createRoute({
  getParentRoute: () => rootRoute,
  path: '/place',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(hostPageOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./host/HostScreen.js'), 'HostScreen'),
});

const SCHOOL = ['teacher', 'school_staff', 'school_head'] as const;

const schoolPlaces = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places',
  beforeLoad: requireRole(...SCHOOL),
  loader: ({ context: { queryClient } }) => queryClient.fetchInfiniteQuery(placesOfSchool),
  component: lazyRouteComponent(() => import('./school/PlacesScreen.js'), 'PlacesScreen'),
});

const declareFor = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places/nouvelle/$studentId',
  beforeLoad: requireRole(...SCHOOL),
  loader: ({ context: { queryClient }, params: { studentId } }) =>
    queryClient.fetchQuery(schoolPlacesStudentOptions({ path: { studentId } })),
  component: lazyRouteComponent(() => import('./school/DeclareForScreen.js'), 'DeclareForScreen'),
});

const schoolPlace = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/places/$placementId',
  beforeLoad: requireRole(...SCHOOL),
  loader: ({ context: { queryClient }, params }) => queryClient.fetchQuery(schoolPlacesReadOptions({ path: { id: params.placementId } })),
  component: lazyRouteComponent(() => import('./school/SchoolPlaceScreen.js'), 'SchoolPlaceScreen'),
});

const companyPlaces = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/places',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  loader: ({ context: { queryClient } }) => queryClient.fetchInfiniteQuery(placesOfCompany),
  component: lazyRouteComponent(() => import('./company/CompanyPlacesScreen.js'), 'CompanyPlacesScreen'),
});

const companyPlace = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/places/$placementId',
  beforeLoad: requireRole('company_admin', 'company_recruiter'),
  loader: ({ context: { queryClient }, params }) => queryClient.fetchQuery(companyPlacesReadOptions({ path: { id: params.placementId } })),
  component: lazyRouteComponent(() => import('./company/CompanyPlaceScreen.js'), 'CompanyPlaceScreen'),
});

export const placementsRoutes = [declare, host, schoolPlaces, declareFor, schoolPlace, companyPlaces, companyPlace] as const;
