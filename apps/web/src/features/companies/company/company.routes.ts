import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId',
  ...lazyScreen(() => import('./company.screens.js'), 'page'),
});

const unsolicited = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId/candidature',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./company.screens.js'), 'unsolicited'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/page',
  beforeLoad: requireRole('company_admin'),
  ...lazyScreen(() => import('./company.screens.js'), 'edit'),
});

const sites = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/sites',
  beforeLoad: requireRole('company_admin'),
  ...lazyScreen(() => import('./company.screens.js'), 'sites'),
});

export const companyRoutes = [page, unsolicited, edit, sites] as const;
