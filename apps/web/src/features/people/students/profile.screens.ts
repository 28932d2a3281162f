import { guardianReadOptions, studentFileTicketsListOptions, studentsReadOptions, visibilityReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const profile = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(studentsReadOptions()), queryClient.ensureQueryData(guardianReadOptions())]),
  component: lazyRouteComponent(() => import('./edit/ProfileScreen.js'), 'ProfileScreen'),
};

export const privacy = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery(visibilityReadOptions()),
      queryClient.fetchQuery(studentFileTicketsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./privacy/PrivacyScreen.js'), 'PrivacyScreen'),
};
