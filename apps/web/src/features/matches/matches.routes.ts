import { matchesExplainOptions, studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { RowSkeleton } from '../../ui/feedback/RowSkeleton.js';
import { studentMatches } from './matches.queries.js';
import { latestApplications } from './use-is-placed.js';

const matches = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-offres',
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(studentMatches),
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery({ ...latestApplications, staleTime: 30_000 }),
    ]),
  component: lazyRouteComponent(() => import('./list/MatchesScreen.js'), 'MatchesScreen'),
});

const opened = createRoute({
  getParentRoute: () => matches,
  path: '$offerId',
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(matchesExplainOptions({ path: { offerId: params.offerId } })),
  component: lazyRouteComponent(() => import('./match/OpenedMatch.js'), 'OpenedMatch'),
  errorComponent: lazyRouteComponent(() => import('./match/MatchProblem.js'), 'MatchProblem'),
  pendingComponent: RowSkeleton,
});

export const matchesRoutes = [matches.addChildren([opened])] as const;
