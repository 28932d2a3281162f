import { invitationsListOptions, schoolOfficeMembersOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const schoolTeam = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(schoolOfficeMembersOptions()),
      queryClient.ensureQueryData(invitationsListOptions({ query: { limit: 50 } })),
    ]),
  component: lazyRouteComponent(() => import('./SchoolTeam.js'), 'SchoolTeam'),
};
