import { scoreReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const score = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(scoreReadOptions()),
  component: lazyRouteComponent(() => import('./ScoreScreen.js'), 'ScoreScreen'),
};
