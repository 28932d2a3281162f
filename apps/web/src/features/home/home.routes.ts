import { campusFiguresOptions, campusOverviewOptions, offersListOptions } from '@seve/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { sessionOptions } from '../../session.js';
import { NEWEST } from './public/newest.js';
import { studentHome } from './student/student-home.query.js';

async function load(queryClient: QueryClient) {
  const { account } = await queryClient.ensureQueryData(sessionOptions);
  if (account?.role === 'student') return queryClient.fetchQuery(studentHome);
  if (account?.role === 'company_admin' || account?.role === 'company_recruiter')
    throw redirect({ to: '/entreprise/offres', replace: true });
  if (account?.role === 'campus_coordinator') return queryClient.ensureQueryData(campusOverviewOptions());
  return Promise.all([queryClient.ensureQueryData(campusFiguresOptions()), queryClient.ensureQueryData(offersListOptions(NEWEST))]);
}

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context: { queryClient } }) => load(queryClient),
  component: lazyRouteComponent(() => import('./HomeScreen.js'), 'HomeScreen'),
});

export const homeRoutes = [home] as const;
