import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';

const tools = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outils',
  ...lazyScreen(() => import('./tools.screens.js'), 'tools'),
});

export const toolsRoutes = [tools] as const;
