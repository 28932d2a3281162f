import { weightsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const weights = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(weightsReadOptions()),
  component: lazyRouteComponent(() => import('./WeightsScreen.js'), 'WeightsScreen'),
};
