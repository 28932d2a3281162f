import { scoreReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';

const score = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comment-le-score-est-calcule',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scoreReadOptions()),
  component: lazyRouteComponent(() => import('./ScoreScreen.js'), 'ScoreScreen'),
});

export const scoreRoutes = [score] as const;
