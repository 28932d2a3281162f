import {
  invitationsToApplyFindOptions,
  placementsReadOptions,
  studentAgreementsReadOptions,
  studentContractsReadOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { myApplications, myDrafts, myInvitations } from './applications.queries.js';

export const applications = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(myApplications), queryClient.fetchQuery(myInvitations), queryClient.fetchQuery(myDrafts)]),
  component: lazyRouteComponent(() => import('./list/ApplicationsScreen.js'), 'ApplicationsScreen'),
};

export const invitation = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'invitationId'>) =>
    queryClient.fetchQuery(invitationsToApplyFindOptions({ path: { id: params.invitationId } })),
  component: lazyRouteComponent(() => import('./invitations/InvitationToApplyScreen.js'), 'InvitationToApplyScreen'),
};

export const place = {
  loader: async ({ context: { queryClient }, params }: LoaderInput<'placementId'>) => {
    const { agreementId, contractId } = await queryClient.fetchQuery(placementsReadOptions({ path: { id: params.placementId } }));
    if (contractId) return queryClient.fetchQuery(studentContractsReadOptions({ path: { id: contractId } }));
    return agreementId && queryClient.fetchQuery(studentAgreementsReadOptions({ path: { id: agreementId } }));
  },
  component: lazyRouteComponent(() => import('./place/PlaceScreen.js'), 'PlaceScreen'),
};
