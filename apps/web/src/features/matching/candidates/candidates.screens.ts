import { candidatesFindOptions, companiesOwnOptions, offersReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { applicant, applicants, candidates, inbox, talentPool, unsolicited } from './candidates.queries.js';
import { readInboxSearch } from './inbox/inbox-search.js';

export const board = {
  loader: ({ context: { queryClient }, params: { offerId } }: LoaderInput<'offerId'>) =>
    Promise.all([
      queryClient.ensureQueryData(offersReadOptions({ path: { id: offerId } })),
      queryClient.ensureInfiniteQueryData(applicants(offerId)),
      queryClient.ensureInfiniteQueryData(candidates(offerId)),
    ]),
  component: lazyRouteComponent(() => import('./board/ApplicantBoard.js'), 'ApplicantBoard'),
};

export const unasked = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureInfiniteQueryData(unsolicited),
  component: lazyRouteComponent(() => import('./board/UnsolicitedBoard.js'), 'UnsolicitedBoard'),
};

export const all = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(inbox(readInboxSearch(location.search))),
      queryClient.ensureQueryData(companiesOwnOptions()),
    ]),
  component: lazyRouteComponent(() => import('./inbox/Inbox.js'), 'Inbox'),
};

export const pool = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureInfiniteQueryData(talentPool),
  component: lazyRouteComponent(() => import('./pool/TalentPool.js'), 'TalentPool'),
};

export const one = {
  loader: async ({ context: { queryClient }, params: { applicationId } }: LoaderInput<'applicationId'>) => {
    const application = await queryClient.ensureQueryData(applicant(applicationId));
    if ('offerId' in application && application.offerId)
      await queryClient.ensureQueryData(offersReadOptions({ path: { id: application.offerId } }));
  },
  component: lazyRouteComponent(() => import('./applicant/Applicant.js'), 'Applicant'),
};

export const candidate = {
  loader: ({ context: { queryClient }, params: { offerId, candidateId } }: LoaderInput<'candidateId' | 'offerId'>) =>
    Promise.all([
      queryClient.ensureQueryData(offersReadOptions({ path: { id: offerId } })),
      queryClient.fetchQuery(candidatesFindOptions({ path: { id: offerId, candidateId } })),
    ]),
  component: lazyRouteComponent(() => import('./candidate/Candidate.js'), 'Candidate'),
};
