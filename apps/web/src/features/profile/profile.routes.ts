import { guardianReadOptions, studentFileTicketsListOptions, studentsReadOptions, visibilityReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil',
  validateSearch: ({ changement }: { changement?: unknown }): { changement?: string } =>
    typeof changement === 'string' ? { changement } : {},
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(studentsReadOptions()), queryClient.ensureQueryData(guardianReadOptions())]),
  component: lazyRouteComponent(() => import('./edit/ProfileScreen.js'), 'ProfileScreen'),
});

const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil/confidentialite',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery(visibilityReadOptions()),
      queryClient.fetchQuery(studentFileTicketsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./privacy/PrivacyScreen.js'), 'PrivacyScreen'),
});

export const profileRoutes = [profile, privacy] as const;
