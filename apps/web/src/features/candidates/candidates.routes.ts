import { offersReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { applicant, applicants } from './candidates.queries.js';
import { STAGES, type Stage } from './stages.js';

const beforeLoad = requireRole('company_admin', 'company_recruiter');

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/candidatures',
  validateSearch: (search: Record<string, unknown>): { etape?: Stage } => ({ etape: STAGES.find((stage) => stage === search.etape) }),
  beforeLoad,
  loader: ({ context: { queryClient }, params: { offerId } }) =>
    Promise.all([
      queryClient.ensureQueryData(offersReadOptions({ path: { id: offerId } })),
      queryClient.ensureInfiniteQueryData(applicants(offerId)),
    ]),
  component: lazyRouteComponent(() => import('./ApplicantBoard.js'), 'ApplicantBoard'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures/$applicationId',
  beforeLoad,
  loader: async ({ context: { queryClient }, params: { applicationId } }) => {
    const application = await queryClient.ensureQueryData(applicant(applicationId));
    if ('offerId' in application) await queryClient.ensureQueryData(offersReadOptions({ path: { id: application.offerId } }));
  },
  component: lazyRouteComponent(() => import('./Applicant.js'), 'Applicant'),
});

export const candidatesRoutes = [board, one] as const;
