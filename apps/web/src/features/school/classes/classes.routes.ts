import { readClassSearch } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

const classes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./classes.screens.js'), 'classes'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId',
  validateSearch: readClassSearch,
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./classes.screens.js'), 'one'),
});

const joins = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/inscriptions',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./classes.screens.js'), 'joins'),
});

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/reglages',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./classes.screens.js'), 'settings'),
});

const student = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/eleves/$studentId',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./classes.screens.js'), 'student'),
});

export const classesRoutes = [classes, one, joins, settings, student] as const;
