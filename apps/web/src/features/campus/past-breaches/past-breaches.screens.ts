import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { pastBreaches } from './past-breaches.queries.js';

export const list = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureInfiniteQueryData(pastBreaches('open')),
  component: lazyRouteComponent(() => import('./PastBreachesScreen.js'), 'PastBreachesScreen'),
};
