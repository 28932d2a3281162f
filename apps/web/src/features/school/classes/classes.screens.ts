import {
  classesListOptions,
  classesReadOptions,
  classTeamReadOptions,
  joinsListOptions,
  programmesListOptions,
  proposalsListOptions,
  savedViewsListOptions,
  studentSheetReadOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { sessionOptions } from '../../../session.js';
import { CLASS_VIEWS } from './class/filters/class-views.js';

export const classes = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./list/ClassesScreen.js'), 'ClassesScreen'),
};

export const one = {
  loader: async ({ context: { queryClient }, params }: LoaderInput<'classId'>) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      // Waits for a reload when a write, such as an import, has invalidated the class: otherwise the page of an empty class would be
      // replaced while it is used.
      queryClient.fetchQuery({ ...classesReadOptions({ path: { id: params.classId } }), staleTime: Number.POSITIVE_INFINITY }),
      account?.role === 'teacher' && queryClient.ensureQueryData(savedViewsListOptions(CLASS_VIEWS)),
    ]);
  },
  component: lazyRouteComponent(() => import('./class/ClassScreen.js'), 'ClassScreen'),
};

export const joins = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'classId'>) => {
    const of = { path: { id: params.classId } };
    return Promise.all([queryClient.ensureQueryData(classesReadOptions(of)), queryClient.ensureQueryData(joinsListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./roster/joins/JoinsScreen.js'), 'JoinsScreen'),
};

export const settings = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'classId'>) => {
    const of = { path: { id: params.classId } };
    return Promise.all([
      queryClient.ensureQueryData(classesReadOptions(of)),
      queryClient.ensureQueryData(classTeamReadOptions(of)),
      queryClient.ensureQueryData(programmesListOptions()),
    ]);
  },
  component: lazyRouteComponent(() => import('./settings/ClassSettingsScreen.js'), 'ClassSettingsScreen'),
};

export const student = {
  loader: async ({ context: { queryClient }, params: { classId, studentId } }: LoaderInput<'classId' | 'studentId'>) => {
    const of = { path: { id: classId, studentId } };
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      queryClient.ensureQueryData(studentSheetReadOptions(of)),
      account?.role === 'teacher' && queryClient.ensureQueryData(proposalsListOptions(of)),
    ]);
  },
  component: lazyRouteComponent(() => import('./sheet/StudentScreen.js'), 'StudentScreen'),
};
