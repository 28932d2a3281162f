import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { readAllowanceSearch } from './allowance-search.js';

const allowance = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils/gratification',
  validateSearch: readAllowanceSearch,
  component: lazyRouteComponent(() => import('./AllowanceScreen.js'), 'AllowanceScreen'),
});

export const internshipAllowanceRoutes = [allowance] as const;
