import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { readPaySearch } from './pay-search.js';

const apprenticePay = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils/salaire-apprenti',
  validateSearch: readPaySearch,
  ...lazyScreen(() => import('./apprentice-pay.screens.js'), 'apprenticePay'),
});

export const apprenticePayRoutes = [apprenticePay] as const;
