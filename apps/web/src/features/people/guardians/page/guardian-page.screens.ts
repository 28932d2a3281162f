import { lazyRouteComponent } from '@tanstack/react-router';
import type { TokenInput } from '../../../../lazy-screen.js';
import { guardianPageOptions } from './guardian-page.query.js';

export const guardianPage = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(guardianPageOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./GuardianScreen.js'), 'GuardianScreen'),
};
