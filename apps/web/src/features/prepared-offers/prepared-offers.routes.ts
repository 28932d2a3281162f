import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole, sessionOptions } from '../../session.js';
import { namedCompany } from './named-company.js';

const prepare = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprises/$companyId/preparer-une-offre',
  beforeLoad: requireRole('teacher', 'campus_coordinator'),
  loader: async ({ context: { queryClient }, params: { companyId } }) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    await queryClient.ensureQueryData(namedCompany(companyId, account?.role));
  },
  component: lazyRouteComponent(() => import('./PrepareOffer.js'), 'PrepareOffer'),
});

export const preparedOffersRoutes = [prepare] as const;
