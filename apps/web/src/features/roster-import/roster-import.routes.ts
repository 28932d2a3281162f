import { rosterImportsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { imports } from './roster-import.queries.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

interface ListsSearch {
  /** Class for which a list is sent, where the file names none. */
  classe?: string;
}

const lists = createRoute({
  getParentRoute: () => rootRoute,
  path: '/listes',
  validateSearch: ({ classe }: Record<string, unknown>): ListsSearch => (typeof classe === 'string' ? { classe } : {}),
  beforeLoad: SCHOOL,
  loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(imports),
  component: lazyRouteComponent(() => import('./lists/ListsScreen.js'), 'ListsScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/listes/$importId',
  beforeLoad: SCHOOL,
  loader: ({ context, params: { importId } }) => context.queryClient.ensureQueryData(rosterImportsReadOptions({ path: { id: importId } })),
  component: lazyRouteComponent(() => import('./import/ImportScreen.js'), 'ImportScreen'),
});

export const rosterImportRoutes = [lists, one] as const;
