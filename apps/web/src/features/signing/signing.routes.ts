import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../lazy-screen.js';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';

const signing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signature',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./signing.screens.js'), 'signing'),
});

export const signingRoutes = [signing] as const;
