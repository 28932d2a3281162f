import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { readAccountSearch } from './account-search.js';

const accounts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/comptes',
  validateSearch: readAccountSearch,
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./staff-accounts.screens.js'), 'accounts'),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/comptes/$accountId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./staff-accounts.screens.js'), 'account'),
});

export const staffAccountsRoutes = [accounts, account] as const;
