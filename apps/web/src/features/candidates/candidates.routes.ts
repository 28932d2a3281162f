import { candidatesFindOptions, companiesOwnOptions, offersReadOptions } from '@seve/api-client';
import { COMPANY_ROLES } from '@seve/domain';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { STAGES, type Stage } from './board/stages.js';
import { applicant, applicants, candidates, inbox, talentPool, unsolicited } from './candidates.queries.js';
import { readInboxSearch } from './inbox/inbox-search.js';

const beforeLoad = requireRole(...COMPANY_ROLES);

const validateSearch = (search: Record<string, unknown>): { etape?: Stage } => ({ etape: STAGES.find((stage) => stage === search.etape) });

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/candidatures',
  validateSearch,
  beforeLoad,
  loader: ({ context: { queryClient }, params: { offerId } }) =>
    Promise.all([
      queryClient.ensureQueryData(offersReadOptions({ path: { id: offerId } })),
      queryClient.ensureInfiniteQueryData(applicants(offerId)),
      queryClient.ensureInfiniteQueryData(candidates(offerId)),
    ]),
  component: lazyRouteComponent(() => import('./board/ApplicantBoard.js'), 'ApplicantBoard'),
});

const unasked = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures-spontanees',
  validateSearch,
  beforeLoad,
  loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(unsolicited),
  component: lazyRouteComponent(() => import('./board/UnsolicitedBoard.js'), 'UnsolicitedBoard'),
});

const all = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures',
  validateSearch: readInboxSearch,
  beforeLoad,
  loader: ({ context: { queryClient }, location }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(inbox(readInboxSearch(location.search))),
      queryClient.ensureQueryData(companiesOwnOptions()),
    ]),
  component: lazyRouteComponent(() => import('./inbox/Inbox.js'), 'Inbox'),
});

const pool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/vivier',
  beforeLoad,
  loader: ({ context }) => context.queryClient.ensureInfiniteQueryData(talentPool),
  component: lazyRouteComponent(() => import('./pool/TalentPool.js'), 'TalentPool'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures/$applicationId',
  validateSearch: readInboxSearch,
  beforeLoad,
  loader: async ({ context: { queryClient }, params: { applicationId } }) => {
    const application = await queryClient.ensureQueryData(applicant(applicationId));
    if ('offerId' in application && application.offerId)
      await queryClient.ensureQueryData(offersReadOptions({ path: { id: application.offerId } }));
  },
  component: lazyRouteComponent(() => import('./applicant/Applicant.js'), 'Applicant'),
});

const candidate = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/candidats/$candidateId',
  beforeLoad,
  loader: ({ context: { queryClient }, params: { offerId, candidateId } }) =>
    Promise.all([
      queryClient.ensureQueryData(offersReadOptions({ path: { id: offerId } })),
      queryClient.fetchQuery(candidatesFindOptions({ path: { id: offerId, candidateId } })),
    ]),
  component: lazyRouteComponent(() => import('./candidate/Candidate.js'), 'Candidate'),
});

export const candidatesRoutes = [board, unasked, all, pool, one, candidate] as const;
