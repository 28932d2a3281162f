import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { campusProgrammesFound, readCampusProgrammeSearch } from './campus-programmes.queries.js';

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/formations',
  validateSearch: readCampusProgrammeSearch,
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureInfiniteQueryData(campusProgrammesFound(readCampusProgrammeSearch(location.search))),
  component: lazyRouteComponent(() => import('./CampusProgrammes.js'), 'CampusProgrammes'),
});

export const campusProgrammesRoutes = [programmes] as const;
