import { companiesOwnOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';

export const team = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(companiesOwnOptions()),
  component: lazyRouteComponent(() => import('./Team.js'), 'Team'),
};
