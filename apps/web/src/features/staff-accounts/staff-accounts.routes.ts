import { schoolsListOptions, staffAccountRecordsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireRole } from '../../session.js';
import { accountsFound } from './staff-accounts.queries.js';

interface AccountSearch {
  q?: string;
}

const readSearch = ({ q }: Record<string, unknown>): AccountSearch => ({ q: textParam(q)?.slice(0, 80) });

const accounts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/comptes',
  validateSearch: readSearch,
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, location }) => queryClient.ensureInfiniteQueryData(accountsFound(readSearch(location.search).q)),
  component: lazyRouteComponent(() => import('./StaffAccounts.js'), 'StaffAccounts'),
});

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/comptes/$accountId',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(staffAccountRecordsReadOptions({ path: { id: params.accountId } })),
      queryClient.ensureQueryData(schoolsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./record/AccountRecord.js'), 'AccountRecord'),
});

export const staffAccountsRoutes = [accounts, account] as const;
