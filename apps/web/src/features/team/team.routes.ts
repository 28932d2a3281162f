import { companiesOwnOptions } from '@seve/api-client';
import { COMPANY_ROLES } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const team = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/equipe',
  beforeLoad: requireRole(...COMPANY_ROLES),
  loader: ({ context }) => context.queryClient.ensureQueryData(companiesOwnOptions()),
  component: lazyRouteComponent(() => import('./Team.js'), 'Team'),
});

export const teamRoutes = [team] as const;
