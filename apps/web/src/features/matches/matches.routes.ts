import { type ConstraintName, matchesExplainOptions, studentsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { RowSkeleton } from '../../ui/feedback/RowSkeleton.js';
import { excludedSummary, studentMatches } from './matches.queries.js';
import { latestApplications } from './use-is-placed.js';

const CONSTRAINTS: readonly unknown[] = ['kind', 'status', 'level', 'dates', 'legal-age', 'reach', 'permit'] satisfies ConstraintName[];
const isConstraint = (name: unknown): name is ConstraintName => CONSTRAINTS.includes(name);

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

const excluded = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres-ecartees',
  validateSearch: ({ raison }: { raison?: unknown }): { raison?: ConstraintName } => (isConstraint(raison) ? { raison } : {}),
  beforeLoad: requireRole('student'),
  loader: ({ context: { queryClient } }) => queryClient.fetchQuery(excludedSummary),
  component: lazyRouteComponent(() => import('./excluded/ExcludedScreen.js'), 'ExcludedScreen'),
});

export const matchesRoutes = [excluded, matches.addChildren([opened])] as const;
