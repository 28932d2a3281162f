import {
  classesListOptions,
  classesReadOptions,
  joinsListOptions,
  proposalsListOptions,
  savedViewsListOptions,
  studentSheetReadOptions,
} from '@seve/api-client';
import { readClassSearch } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { CLASS_VIEWS } from './class/filters/class-views.js';

const classes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes',
  beforeLoad: requireRole('teacher'),
  loader: ({ context }) => context.queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./list/ClassesScreen.js'), 'ClassesScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId',
  validateSearch: readClassSearch,
  beforeLoad: requireRole('teacher'),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(classesReadOptions({ path: { id: params.classId } })),
      queryClient.ensureQueryData(savedViewsListOptions(CLASS_VIEWS)),
    ]),
  component: lazyRouteComponent(() => import('./class/ClassScreen.js'), 'ClassScreen'),
});

const joins = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/inscriptions',
  beforeLoad: requireRole('teacher'),
  loader: ({ context: { queryClient }, params }) => {
    const of = { path: { id: params.classId } };
    return Promise.all([queryClient.ensureQueryData(classesReadOptions(of)), queryClient.ensureQueryData(joinsListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./roster/joins/JoinsScreen.js'), 'JoinsScreen'),
});

const student = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/eleves/$studentId',
  beforeLoad: requireRole('teacher'),
  loader: ({ context: { queryClient }, params: { classId, studentId } }) => {
    const of = { path: { id: classId, studentId } };
    return Promise.all([queryClient.ensureQueryData(studentSheetReadOptions(of)), queryClient.ensureQueryData(proposalsListOptions(of))]);
  },
  component: lazyRouteComponent(() => import('./sheet/StudentScreen.js'), 'StudentScreen'),
});

export const classesRoutes = [classes, one, joins, student] as const;
