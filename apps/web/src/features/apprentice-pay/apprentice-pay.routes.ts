import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { readPaySearch } from './pay-search.js';

const apprenticePay = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils/salaire-apprenti',
  validateSearch: readPaySearch,
  component: lazyRouteComponent(() => import('./ApprenticePayScreen.js'), 'ApprenticePayScreen'),
});

export const apprenticePayRoutes = [apprenticePay] as const;
