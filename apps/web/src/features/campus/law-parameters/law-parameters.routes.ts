import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const lawParameters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/parametres-legaux',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./law-parameters.screens.js'), 'lawParameters'),
});

export const lawParametersRoutes = [lawParameters] as const;
