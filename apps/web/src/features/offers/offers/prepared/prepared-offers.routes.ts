import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';

const prepare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId/preparer-une-offre',
  beforeLoad: requireRole('teacher', 'campus_coordinator'),
  ...lazyScreen(() => import('./prepared-offers.screens.js'), 'prepare'),
});

export const preparedOffersRoutes = [prepare] as const;
