import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { textParam } from '../../../../search-params.js';
import { requireAccount } from '../../../../session.js';

const signing = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signature',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./signing.screens.js'), 'signing'),
});

/** `document`: the one that is read. */
const several = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signatures',
  beforeLoad: requireAccount(),
  validateSearch: ({ document }: Record<string, unknown>): { document?: string } => ({ document: textParam(document) }),
  ...lazyScreen(() => import('./signing.screens.js'), 'several'),
});

export const signingRoutes = [signing, several] as const;
