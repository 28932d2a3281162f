import { publicProgrammesReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { readProgrammeSearch } from '../../ui/programmes/programme-search.js';
import { programmesFound } from './public-programmes.queries.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formations',
  validateSearch: readProgrammeSearch,
  loader: ({ context, location }) => context.queryClient.ensureInfiniteQueryData(programmesFound(readProgrammeSearch(location.search))),
  component: lazyRouteComponent(() => import('./ProgrammesOfCampus.js'), 'ProgrammesOfCampus'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formations/$programmeId',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(publicProgrammesReadOptions({ path: { id: params.programmeId } })),
  component: lazyRouteComponent(() => import('./PublicProgrammeScreen.js'), 'PublicProgrammeScreen'),
});

export const publicProgrammesRoutes = [list, one] as const;
