import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { guardianPageOptions } from './guardian-page.query.js';

const guardianPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/responsable',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(guardianPageOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./GuardianScreen.js'), 'GuardianScreen'),
});

export const guardianPageRoutes = [guardianPage] as const;
