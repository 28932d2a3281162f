import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireAccount } from '../../../session.js';

const letterPreferences = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compte/courriels',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./letter-preferences.screens.js'), 'letterPreferences'),
});

const linkPreferences = createRoute({
  getParentRoute: () => rootRoute,
  path: '/preferences/$token',
  ...lazyScreen(() => import('./letter-preferences.screens.js'), 'linkPreferences'),
});

const unsubscribe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desabonnement/$token',
  ...lazyScreen(() => import('./letter-preferences.screens.js'), 'unsubscribe'),
});

export const letterPreferencesRoutes = [letterPreferences, linkPreferences, unsubscribe] as const;
