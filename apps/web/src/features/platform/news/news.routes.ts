import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireAccount } from '../../../session.js';

const news = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nouvelles',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./news.screens.js'), 'news'),
});

export const newsRoutes = [news] as const;
