import { programmesListOptions, programmesReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const programmes = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(programmesListOptions()),
  component: lazyRouteComponent(() => import('./list/ProgrammesScreen.js'), 'ProgrammesScreen'),
};

export const programme = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'programmeId'>) =>
    Promise.all([
      queryClient.ensureQueryData(programmesReadOptions({ path: { id: params.programmeId } })),
      queryClient.ensureQueryData(programmesListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./one/ProgrammeScreen.js'), 'ProgrammeScreen'),
};
