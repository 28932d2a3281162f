import { guardianReadOptions, studentsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const step = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(studentsReadOptions()), queryClient.ensureQueryData(guardianReadOptions())]),
  component: lazyRouteComponent(() => import('./onboarding/OnboardingScreen.js'), 'OnboardingScreen'),
};
