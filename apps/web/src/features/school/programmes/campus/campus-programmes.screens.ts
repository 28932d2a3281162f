import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { readCampusProgrammeSearch } from './campus-programme-search.js';
import { campusProgrammesFound } from './campus-programmes.queries.js';

export const programmes = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(campusProgrammesFound(readCampusProgrammeSearch(location.search))),
  component: lazyRouteComponent(() => import('./CampusProgrammes.js'), 'CampusProgrammes'),
};
