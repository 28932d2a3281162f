import { invitationsListOptions, schoolOfficeMembersOptions } from '@seve/api-client';
import { SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const schoolTeam = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/equipe',
  beforeLoad: requireRole(...SCHOOL_OFFICE_ROLES),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(schoolOfficeMembersOptions()),
      queryClient.ensureQueryData(invitationsListOptions({ query: { limit: 50 } })),
    ]),
  component: lazyRouteComponent(() => import('./SchoolTeam.js'), 'SchoolTeam'),
});

export const schoolTeamRoutes = [schoolTeam] as const;
