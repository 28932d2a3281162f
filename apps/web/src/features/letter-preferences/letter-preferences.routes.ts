import { letterPreferencesListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireAccount } from '../../session.js';
import { letterLinkOptions } from './letter-link.query.js';

const letterPreferences = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compte/courriels',
  beforeLoad: requireAccount(),
  loader: ({ context }) => context.queryClient.ensureQueryData(letterPreferencesListOptions()),
  component: lazyRouteComponent(() => import('./LetterPreferencesScreen.js'), 'LetterPreferencesScreen'),
});

const linkPreferences = createRoute({
  getParentRoute: () => rootRoute,
  path: '/preferences/$token',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(letterLinkOptions(params.token)),
  component: lazyRouteComponent(() => import('./LinkPreferencesScreen.js'), 'LinkPreferencesScreen'),
});

const unsubscribe = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desabonnement/$token',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(letterLinkOptions(params.token)),
  component: lazyRouteComponent(() => import('./UnsubscribeScreen.js'), 'UnsubscribeScreen'),
});

export const letterPreferencesRoutes = [letterPreferences, linkPreferences, unsubscribe] as const;
