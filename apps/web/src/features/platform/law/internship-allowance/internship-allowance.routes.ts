import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { readAllowanceSearch } from './allowance-search.js';

const allowance = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils/gratification',
  validateSearch: readAllowanceSearch,
  ...lazyScreen(() => import('./internship-allowance.screens.js'), 'allowance'),
});

export const internshipAllowanceRoutes = [allowance] as const;
