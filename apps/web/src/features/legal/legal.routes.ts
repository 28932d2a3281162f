import { referenceSourcesOptions, siteReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';

const notice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mentions-legales',
  loader: ({ context }) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./NoticeScreen.js'), 'NoticeScreen'),
});

const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confidentialite',
  loader: ({ context }) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./PrivacyScreen.js'), 'PrivacyScreen'),
});

const terms = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conditions',
  loader: ({ context }) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./TermsScreen.js'), 'TermsScreen'),
});

const accessibility = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibilite',
  loader: ({ context }) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./AccessibilityScreen.js'), 'AccessibilityScreen'),
});

const sources = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources',
  loader: ({ context }) => context.queryClient.ensureQueryData(referenceSourcesOptions()),
  component: lazyRouteComponent(() => import('./SourcesScreen.js'), 'SourcesScreen'),
});

export const legalRoutes = [notice, privacy, terms, accessibility, sources] as const;
