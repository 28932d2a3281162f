import {
  campusAgreementsOptions,
  campusContractsOptions,
  campusFiguresOptions,
  campusOverviewOptions,
  offersListOptions,
  schoolAgreementsStepsOptions,
  schoolContractsStepsOptions,
  schoolOfficeOverviewOptions,
  unpreparedPlacesListOptions,
} from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadAllTexts } from '../../../i18n/i18n.js';
import { TABS } from '../../../navigation.js';
import { rootRoute } from '../../../root-route.js';
import { requireSecondStep, sessionOptions } from '../../../session.js';
import { NEWEST } from './public/newest.js';
import { studentHome } from './student/student-home.query.js';

type Load = (queryClient: QueryClient) => Promise<unknown>;

const ofVisitor: Load = (queryClient) =>
  Promise.all([queryClient.ensureQueryData(campusFiguresOptions()), queryClient.ensureQueryData(offersListOptions(NEWEST))]);

const ofOffice: Load = (queryClient) =>
  Promise.all([
    queryClient.ensureQueryData(schoolOfficeOverviewOptions()),
    queryClient.ensureQueryData(schoolAgreementsStepsOptions()),
    queryClient.ensureQueryData(schoolContractsStepsOptions()),
    queryClient.ensureQueryData(unpreparedPlacesListOptions()),
  ]);

/** Queries that the home page of a role loads first. Roles without a home page are redirected to their first tab. */
const LOADS: Partial<Record<PersonRole, Load>> = {
  student: (queryClient) => queryClient.fetchQuery(studentHome),
  teacher: (queryClient) =>
    Promise.all([
      ofVisitor(queryClient),
      queryClient.ensureQueryData(schoolAgreementsStepsOptions()),
      queryClient.ensureQueryData(schoolContractsStepsOptions()),
      queryClient.ensureQueryData(unpreparedPlacesListOptions()),
    ]),
  school_staff: ofOffice,
  school_head: ofOffice,
  tutor: async () => undefined,
  professional: async () => undefined,
  campus_coordinator: (queryClient) =>
    Promise.all([
      queryClient.ensureQueryData(campusOverviewOptions()),
      queryClient.ensureQueryData(campusAgreementsOptions()),
      queryClient.ensureQueryData(campusContractsOptions()),
    ]),
};

async function load(queryClient: QueryClient) {
  const session = await queryClient.ensureQueryData(sessionOptions);
  requireSecondStep(session, '/');
  const { account } = session;
  if (account === null) return ofVisitor(queryClient);
  const loadHome = LOADS[account.role];
  if (loadHome) return Promise.all([loadAllTexts(), loadHome(queryClient)]);
  const { to } = TABS[account.role][0];
  if (to !== '/') throw redirect({ to, replace: true });
  return ofVisitor(queryClient);
}

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context: { queryClient } }) => load(queryClient),
  component: lazyRouteComponent(() => import('./HomeScreen.js'), 'HomeScreen'),
});

export const homeRoutes = [home] as const;
