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
import { readClassSearch } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole, sessionOptions } from '../../session.js';
import { CLASS_VIEWS } from './class/filters/class-views.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

const classes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes',
  beforeLoad: SCHOOL,
  loader: ({ context }) => context.queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./list/ClassesScreen.js'), 'ClassesScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId',
  validateSearch: readClassSearch,
  beforeLoad: SCHOOL,
  loader: async ({ context: { queryClient }, params }) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      queryClient.ensureQueryData(classesReadOptions({ path: { id: params.classId } })),
      account?.role === 'teacher' && queryClient.ensureQueryData(savedViewsListOptions(CLASS_VIEWS)),
    ]);
  },
  component: lazyRouteComponent(() => import('./class/ClassScreen.js'), 'ClassScreen'),
});

const joins = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/inscriptions',
  beforeLoad: SCHOOL,
  loader: ({ context: { queryClient }, params }) => {
    const of = { path: { id: params.classId } };
    return Promise.all([queryClient.ensureQueryData(classesReadOptions(of)), queryClient.ensureQueryData(joinsListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./roster/joins/JoinsScreen.js'), 'JoinsScreen'),
});

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/reglages',
  beforeLoad: SCHOOL,
  loader: ({ context: { queryClient }, params }) => {
    const of = { path: { id: params.classId } };
    return Promise.all([
      queryClient.ensureQueryData(classesReadOptions(of)),
      queryClient.ensureQueryData(classTeamReadOptions(of)),
      queryClient.ensureQueryData(programmesListOptions()),
    ]);
  },
  component: lazyRouteComponent(() => import('./settings/ClassSettingsScreen.js'), 'ClassSettingsScreen'),
});

const student = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/eleves/$studentId',
  beforeLoad: SCHOOL,
  loader: async ({ context: { queryClient }, params: { classId, studentId } }) => {
    const of = { path: { id: classId, studentId } };
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await Promise.all([
      queryClient.ensureQueryData(studentSheetReadOptions(of)),
      account?.role === 'teacher' && queryClient.ensureQueryData(proposalsListOptions(of)),
    ]);
  },
  component: lazyRouteComponent(() => import('./sheet/StudentScreen.js'), 'StudentScreen'),
});

export const classesRoutes = [classes, one, joins, settings, student] as const;
