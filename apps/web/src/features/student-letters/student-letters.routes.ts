import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { lettersAboutMe } from './student-letters.queries.js';

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-courriels',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) => queryClient.fetchInfiniteQuery(lettersAboutMe),
  component: lazyRouteComponent(() => import('./StudentLetters.js'), 'StudentLetters'),
});

export const studentLettersRoutes = [letters] as const;
