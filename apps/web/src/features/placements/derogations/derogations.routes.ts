import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/derogations',
  beforeLoad: requireRole('company_admin'),
  ...lazyScreen(() => import('./derogations.screens.js'), 'company'),
});

const school = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/derogations',
  beforeLoad: requireRole('teacher'),
  ...lazyScreen(() => import('./derogations.screens.js'), 'school'),
});

export const derogationsRoutes = [company, school] as const;
