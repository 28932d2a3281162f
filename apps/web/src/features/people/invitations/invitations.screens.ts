import { invitationsListOptions, schoolsListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const invitations = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(schoolsListOptions()),
      queryClient.ensureQueryData(invitationsListOptions({ query: { limit: 50 } })),
    ]),
  component: lazyRouteComponent(() => import('./Invitations.js'), 'Invitations'),
};
