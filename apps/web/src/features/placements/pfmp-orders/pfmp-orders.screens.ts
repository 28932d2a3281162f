import { pfmpOrdersListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const orders = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(pfmpOrdersListOptions()),
  component: lazyRouteComponent(() => import('./PfmpOrders.js'), 'PfmpOrders'),
};
