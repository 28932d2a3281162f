import { ownSchoolReadOptions, schoolProgrammesListOptions, schoolsListOptions, schoolsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const schools = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(schoolsListOptions()),
  component: lazyRouteComponent(() => import('./Schools.js'), 'Schools'),
};

export const school = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'schoolId'>) => {
    const of = { path: { id: params.schoolId } };
    return Promise.all([queryClient.ensureQueryData(schoolsReadOptions(of)), queryClient.ensureQueryData(schoolProgrammesListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./SchoolSheet.js'), 'SchoolSheet'),
};

export const edit = {
  loader: ({ context, params }: LoaderInput<'schoolId'>) =>
    context.queryClient.ensureQueryData(schoolsReadOptions({ path: { id: params.schoolId } })),
  component: lazyRouteComponent(() => import('./EditSchool.js'), 'EditSchool'),
};

export const ownSchool = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(ownSchoolReadOptions()),
  component: lazyRouteComponent(() => import('./OwnSchool.js'), 'OwnSchool'),
};
