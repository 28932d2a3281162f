import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { callFigures, callList, escalation, silentList } from './escalations.queries.js';

export const unanswered = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureInfiniteQueryData(callList('to_call')), queryClient.ensureQueryData(callFigures)]),
  component: lazyRouteComponent(() => import('./list/EscalationsScreen.js'), 'EscalationsScreen'),
};

export const silent = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureInfiniteQueryData(silentList),
  component: lazyRouteComponent(() => import('./silent/SilentCompaniesScreen.js'), 'SilentCompaniesScreen'),
};

export const one = {
  loader: ({ context: { queryClient }, params: { escalationId } }: LoaderInput<'escalationId'>) =>
    queryClient.ensureQueryData(escalation(escalationId)),
  component: lazyRouteComponent(() => import('./case/EscalationScreen.js'), 'EscalationScreen'),
};
