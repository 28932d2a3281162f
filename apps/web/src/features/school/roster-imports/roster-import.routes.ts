import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

interface ListsSearch {
  /** Class for a file that names none. */
  classe?: string;
}

const lists = createRoute({
  getParentRoute: () => rootRoute,
  path: '/listes',
  validateSearch: ({ classe }: Record<string, unknown>): ListsSearch => (typeof classe === 'string' ? { classe } : {}),
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./roster-import.screens.js'), 'lists'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/listes/$importId',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./roster-import.screens.js'), 'one'),
});

export const rosterImportRoutes = [lists, one] as const;
