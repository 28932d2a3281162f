import { lazyRouteComponent } from '@tanstack/react-router';
import type { TokenInput } from '../../../../lazy-screen.js';
import { guardianPageOptions, guardianPapersOptions } from './guardian-page.query.js';

export const guardianPage = {
  loader: ({ context: { queryClient }, deps: { token = '' } }: TokenInput) =>
    Promise.all([queryClient.ensureQueryData(guardianPageOptions(token)), queryClient.fetchQuery(guardianPapersOptions(token))]),
  component: lazyRouteComponent(() => import('./GuardianScreen.js'), 'GuardianScreen'),
};
