import { guardianReadOptions, studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { ONBOARDING_PATHS } from './onboarding/onboarding-steps.js';

/** Goes on at the first step without an answer. */
const welcome = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bienvenue',
  beforeLoad: async (input) => {
    await requireRole('student')(input);
    const [profile, { resumeAt }] = await Promise.all([
      input.context.queryClient.ensureQueryData(studentsReadOptions()),
      import('./onboarding/resume-at.js'),
    ]);
    throw redirect({ to: '/bienvenue/$step', params: { step: ONBOARDING_PATHS[resumeAt(profile)] }, replace: true });
  },
});

const step = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bienvenue/$step',
  beforeLoad: async (input) => {
    await requireRole('student')(input);
    if (!Object.values<string>(ONBOARDING_PATHS).includes(input.params.step)) throw notFound();
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(studentsReadOptions()), queryClient.ensureQueryData(guardianReadOptions())]),
  component: lazyRouteComponent(() => import('./onboarding/OnboardingScreen.js'), 'OnboardingScreen'),
});

export const onboardingRoutes = [welcome, step] as const;
