import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { callFigures, callList, escalation, silentList } from './escalations.queries.js';

const beforeLoad = requireRole('campus_coordinator');

const unanswered = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse',
  beforeLoad,
  validateSearch: ({ liste }: Record<string, unknown>): { liste?: 'appelees' } => (liste === 'appelees' ? { liste } : {}),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureInfiniteQueryData(callList('to_call')), queryClient.ensureQueryData(callFigures)]),
  component: lazyRouteComponent(() => import('./list/EscalationsScreen.js'), 'EscalationsScreen'),
});

const silent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse/entreprises',
  beforeLoad,
  loader: ({ context: { queryClient } }) => queryClient.ensureInfiniteQueryData(silentList),
  component: lazyRouteComponent(() => import('./silent/SilentCompaniesScreen.js'), 'SilentCompaniesScreen'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/sans-reponse/$escalationId',
  beforeLoad,
  loader: ({ context: { queryClient }, params: { escalationId } }) => queryClient.ensureQueryData(escalation(escalationId)),
  component: lazyRouteComponent(() => import('./case/EscalationScreen.js'), 'EscalationScreen'),
});

export const escalationsRoutes = [unanswered, silent, one] as const;
