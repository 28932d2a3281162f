import { publicProgrammesReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { readProgrammeSearch } from '../../../../ui/programmes/programme-search.js';
import { programmesFound } from './public-programmes.queries.js';

export const list = {
  loader: ({ context, location }: LoaderInput) =>
    context.queryClient.ensureInfiniteQueryData(programmesFound(readProgrammeSearch(location.search))),
  component: lazyRouteComponent(() => import('./ProgrammesOfCampus.js'), 'ProgrammesOfCampus'),
};

export const one = {
  loader: ({ context, params }: LoaderInput<'programmeId'>) =>
    context.queryClient.ensureQueryData(publicProgrammesReadOptions({ path: { id: params.programmeId } })),
  component: lazyRouteComponent(() => import('./PublicProgrammeScreen.js'), 'PublicProgrammeScreen'),
};
