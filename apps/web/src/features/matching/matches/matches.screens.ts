import { matchesExplainOptions, studentsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { excludedSummary, studentMatches } from './matches.queries.js';
import { latestApplications } from './use-is-placed.js';

export const matches = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(studentMatches),
      queryClient.ensureQueryData(studentsReadOptions()),
      queryClient.fetchQuery({ ...latestApplications, staleTime: 30_000 }),
    ]),
  component: lazyRouteComponent(() => import('./list/MatchesScreen.js'), 'MatchesScreen'),
};

export const opened = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'offerId'>) =>
    queryClient.ensureQueryData(matchesExplainOptions({ path: { offerId: params.offerId } })),
  component: lazyRouteComponent(() => import('./match/OpenedMatch.js'), 'OpenedMatch'),
};

export const excluded = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchQuery(excludedSummary),
  component: lazyRouteComponent(() => import('./excluded/ExcludedScreen.js'), 'ExcludedScreen'),
};
