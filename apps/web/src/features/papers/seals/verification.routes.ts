import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';

const verification = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verifier',
  ...lazyScreen(() => import('./verification.screens.js'), 'verification'),
});

export const verificationRoutes = [verification] as const;
