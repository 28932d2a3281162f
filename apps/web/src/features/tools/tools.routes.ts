import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';

const tools = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils',
  component: lazyRouteComponent(() => import('./ToolsScreen.js'), 'ToolsScreen'),
});

export const toolsRoutes = [tools] as const;
