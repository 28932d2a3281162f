import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { textParam } from '../../../../search-params.js';

const guardianPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/responsable',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./guardian-page.screens.js'), 'guardianPage'),
});

export const guardianPageRoutes = [guardianPage] as const;
