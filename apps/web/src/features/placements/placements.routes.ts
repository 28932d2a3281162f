import { studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireRole } from '../../session.js';
import { hostPageOptions } from './host/host-page.query.js';

const declare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-places/nouvelle',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(studentsReadOptions()),
  component: lazyRouteComponent(() => import('./declare/DeclareScreen.js'), 'DeclareScreen'),
});

const host = createRoute({
  getParentRoute: () => rootRoute,
  path: '/place',
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => ({ token: textParam(token) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(hostPageOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./host/HostScreen.js'), 'HostScreen'),
});

export const placementsRoutes = [declare, host] as const;
