import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-courriels',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./student-letters.screens.js'), 'letters'),
});

export const studentLettersRoutes = [letters] as const;
