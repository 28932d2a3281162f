import { invitationsListOptions, schoolsListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireRole } from '../../session.js';

const invitations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/invitations',
  validateSearch: ({ etablissement }: Record<string, unknown>): { etablissement?: string } => ({ etablissement: textParam(etablissement) }),
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(schoolsListOptions()),
      queryClient.ensureQueryData(invitationsListOptions({ query: { limit: 50 } })),
    ]),
  component: lazyRouteComponent(() => import('./Invitations.js'), 'Invitations'),
});

export const invitationsRoutes = [invitations] as const;
