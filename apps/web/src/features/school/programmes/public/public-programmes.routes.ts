import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { readProgrammeSearch } from '../../../../ui/programmes/programme-search.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formations',
  validateSearch: readProgrammeSearch,
  ...lazyScreen(() => import('./public-programmes.screens.js'), 'list'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/formations/$programmeId',
  ...lazyScreen(() => import('./public-programmes.screens.js'), 'one'),
});

export const publicProgrammesRoutes = [list, one] as const;
