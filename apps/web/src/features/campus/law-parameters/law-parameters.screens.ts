import { lawParametersReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const lawParameters = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(lawParametersReadOptions()),
  component: lazyRouteComponent(() => import('./LawParametersScreen.js'), 'LawParametersScreen'),
};
