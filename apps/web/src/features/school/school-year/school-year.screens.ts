import { programmesListOptions, yearRolloversListOptions, yearRolloversPlanOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const schoolYear = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(yearRolloversPlanOptions()),
      queryClient.ensureQueryData(yearRolloversListOptions()),
      queryClient.ensureQueryData(programmesListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./SchoolYearScreen.js'), 'SchoolYearScreen'),
};
