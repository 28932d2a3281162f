import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { sessionOptions } from '../../../../session.js';
import { namedCompany } from './named-company.js';

export const prepare = {
  loader: async ({ context: { queryClient }, params: { companyId } }: LoaderInput<'companyId'>) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await queryClient.ensureQueryData(namedCompany(companyId, account?.role));
  },
  component: lazyRouteComponent(() => import('./PrepareOffer.js'), 'PrepareOffer'),
};
