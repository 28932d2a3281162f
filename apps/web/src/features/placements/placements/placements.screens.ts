import {
  companyPlacesReadOptions,
  schoolPlacesReadOptions,
  schoolPlacesStudentOptions,
  studentsReadOptions,
  unpreparedPlacesListOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../lazy-screen.js';
import { hostPageOptions } from './host/host-page.query.js';
import { placesOfCompany, placesOfSchool } from './places.queries.js';

export const declare = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(studentsReadOptions()),
  component: lazyRouteComponent(() => import('./declare/DeclareScreen.js'), 'DeclareScreen'),
};

export const host = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(hostPageOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./host/HostScreen.js'), 'HostScreen'),
};

export const schoolPlaces = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.fetchInfiniteQuery(placesOfSchool), queryClient.fetchQuery(unpreparedPlacesListOptions())]),
  component: lazyRouteComponent(() => import('./school/PlacesScreen.js'), 'PlacesScreen'),
};

export const declareFor = {
  loader: ({ context: { queryClient }, params: { studentId } }: LoaderInput<'studentId'>) =>
    queryClient.fetchQuery(schoolPlacesStudentOptions({ path: { studentId } })),
  component: lazyRouteComponent(() => import('./school/DeclareForScreen.js'), 'DeclareForScreen'),
};

export const schoolPlace = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'placementId'>) =>
    queryClient.fetchQuery(schoolPlacesReadOptions({ path: { id: params.placementId } })),
  component: lazyRouteComponent(() => import('./school/SchoolPlaceScreen.js'), 'SchoolPlaceScreen'),
};

export const companyPlaces = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchInfiniteQuery(placesOfCompany),
  component: lazyRouteComponent(() => import('./company/CompanyPlacesScreen.js'), 'CompanyPlacesScreen'),
};

export const companyPlace = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'placementId'>) =>
    queryClient.fetchQuery(companyPlacesReadOptions({ path: { id: params.placementId } })),
  component: lazyRouteComponent(() => import('./company/CompanyPlaceScreen.js'), 'CompanyPlaceScreen'),
};
