import { ownSignaturesListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../../lazy-screen.js';
import { signingOptions } from './signing.query.js';

export const signing = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(signingOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./SigningScreen.js'), 'SigningScreen'),
};

export const several = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchQuery(ownSignaturesListOptions()),
  component: lazyRouteComponent(() => import('./several/SignaturesScreen.js'), 'SignaturesScreen'),
};
