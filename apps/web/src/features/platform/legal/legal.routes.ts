import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';

const notice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mentions-legales',
  ...lazyScreen(() => import('./legal.screens.js'), 'notice'),
});

const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confidentialite',
  ...lazyScreen(() => import('./legal.screens.js'), 'privacy'),
});

const terms = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conditions',
  ...lazyScreen(() => import('./legal.screens.js'), 'terms'),
});

const accessibility = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibilite',
  ...lazyScreen(() => import('./legal.screens.js'), 'accessibility'),
});

const sources = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources',
  ...lazyScreen(() => import('./legal.screens.js'), 'sources'),
});

export const legalRoutes = [notice, privacy, terms, accessibility, sources] as const;
