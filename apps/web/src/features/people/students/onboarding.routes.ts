import { studentsReadOptions } from '@seve/api-client';
import { createRoute, notFound, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { ONBOARDING_PATHS } from './onboarding/onboarding-steps.js';

/** Redirects to the first unanswered step. */
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
  ...lazyScreen(() => import('./onboarding.screens.js'), 'step'),
});

export const onboardingRoutes = [welcome, step] as const;
