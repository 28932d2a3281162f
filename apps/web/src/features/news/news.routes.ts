import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireAccount } from '../../session.js';

const news = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nouvelles',
  beforeLoad: requireAccount(),
  component: lazyRouteComponent(() => import('./NewsScreen.js'), 'NewsScreen'),
});

export const newsRoutes = [news] as const;
