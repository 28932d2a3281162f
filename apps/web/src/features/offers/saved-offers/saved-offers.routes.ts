import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres-enregistrees',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./saved-offers.screens.js'), 'list'),
});

export const savedOffersRoutes = [list] as const;
