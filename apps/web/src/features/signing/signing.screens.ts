import { lazyRouteComponent } from '@tanstack/react-router';
import type { TokenInput } from '../../lazy-screen.js';
import { signingOptions } from './signing.query.js';

export const signing = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(signingOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./SigningScreen.js'), 'SigningScreen'),
};
