import { classesListOptions, classesReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { readClassSearch } from './class-search.js';

const classes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes',
  beforeLoad: requireRole('teacher'),
  loader: ({ context }) => context.queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./ClassesScreen.js'), 'ClassesScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId',
  validateSearch: readClassSearch,
  beforeLoad: requireRole('teacher'),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(classesReadOptions({ path: { id: params.classId } })),
  component: lazyRouteComponent(() => import('./ClassScreen.js'), 'ClassScreen'),
});

export const classesRoutes = [classes, one] as const;
