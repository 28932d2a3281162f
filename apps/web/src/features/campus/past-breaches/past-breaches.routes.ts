import { PAST_BREACH_KINDS, type PastBreachKind } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/faits-passes',
  beforeLoad: requireRole('campus_coordinator'),
  validateSearch: ({ etat, genre }: Record<string, unknown>): { etat?: 'traites'; genre?: PastBreachKind } => {
    const kind = PAST_BREACH_KINDS.find((one) => one === genre);
    return { ...(etat === 'traites' && { etat }), ...(kind && { genre: kind }) };
  },
  ...lazyScreen(() => import('./past-breaches.screens.js'), 'list'),
});

export const pastBreachesRoutes = [list] as const;
