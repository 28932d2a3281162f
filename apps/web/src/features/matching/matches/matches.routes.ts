import type { ConstraintName } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';

const CONSTRAINTS: readonly unknown[] = ['kind', 'status', 'level', 'dates', 'legal-age', 'reach', 'permit'] satisfies ConstraintName[];
const isConstraint = (name: unknown): name is ConstraintName => CONSTRAINTS.includes(name);

const matches = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-offres',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./matches.screens.js'), 'matches'),
});

const opened = createRoute({
  getParentRoute: () => matches,
  path: '$offerId',
  errorComponent: lazyRouteComponent(() => import('./match/MatchProblem.js'), 'MatchProblem'),
  pendingComponent: RowSkeleton,
  ...lazyScreen(() => import('./matches.screens.js'), 'opened'),
});

const excluded = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offres-ecartees',
  validateSearch: ({ raison }: { raison?: unknown }): { raison?: ConstraintName } => (isConstraint(raison) ? { raison } : {}),
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./matches.screens.js'), 'excluded'),
});

export const matchesRoutes = [excluded, matches.addChildren([opened])] as const;
