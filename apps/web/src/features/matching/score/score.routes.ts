import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';

const score = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comment-le-score-est-calcule',
  ...lazyScreen(() => import('./score.screens.js'), 'score'),
});

export const scoreRoutes = [score] as const;
