import { invitationsToApplyFindOptions, placementsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { myApplications, myDrafts, myInvitations } from './applications.queries.js';

const applications = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-candidatures',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(myApplications), queryClient.fetchQuery(myInvitations), queryClient.fetchQuery(myDrafts)]),
  component: lazyRouteComponent(() => import('./list/ApplicationsScreen.js'), 'ApplicationsScreen'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-invitations/$invitationId',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient }, params }) =>
    queryClient.fetchQuery(invitationsToApplyFindOptions({ path: { id: params.invitationId } })),
  component: lazyRouteComponent(() => import('./invitations/InvitationScreen.js'), 'InvitationScreen'),
});

const place = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-places/$placementId',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient }, params }) => queryClient.fetchQuery(placementsReadOptions({ path: { id: params.placementId } })),
  component: lazyRouteComponent(() => import('./place/PlaceScreen.js'), 'PlaceScreen'),
});

export const applicationsRoutes = [applications, invitation, place] as const;
