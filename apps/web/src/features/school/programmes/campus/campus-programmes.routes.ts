import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';
import { readCampusProgrammeSearch } from './campus-programme-search.js';

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/formations',
  validateSearch: readCampusProgrammeSearch,
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./campus-programmes.screens.js'), 'programmes'),
});

export const campusProgrammesRoutes = [programmes] as const;
