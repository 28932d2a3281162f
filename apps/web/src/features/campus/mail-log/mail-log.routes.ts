import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { readMailLogSearch } from './mail-log-search.js';
import { readPreviewLook } from './previews/preview-look.js';
import { readSuppressionSearch } from './refused-addresses/suppression-search.js';

const beforeLoad = requireRole('campus_coordinator');

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels',
  beforeLoad,
  validateSearch: readMailLogSearch,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'letters'),
});

const dead = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/non-remis',
  beforeLoad,
  validateSearch: readMailLogSearch,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'dead'),
});

const suppressions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/adresses-refusees',
  beforeLoad,
  validateSearch: readSuppressionSearch,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'suppressions'),
});

const previews = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/apercus',
  beforeLoad,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'previews'),
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/apercus/$letter',
  beforeLoad,
  validateSearch: readPreviewLook,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'preview'),
});

const givenUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/taches-arretees',
  beforeLoad,
  ...lazyScreen(() => import('./mail-log.screens.js'), 'givenUp'),
});

export const mailLogRoutes = [letters, dead, suppressions, previews, preview, givenUp] as const;
