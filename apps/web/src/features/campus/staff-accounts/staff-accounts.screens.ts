import { schoolsListOptions, staffAccountRecordsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { readAccountSearch } from './account-search.js';
import { accountsFound } from './staff-accounts.queries.js';

export const accounts = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(accountsFound(readAccountSearch(location.search).q)),
  component: lazyRouteComponent(() => import('./StaffAccounts.js'), 'StaffAccounts'),
};

export const account = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'accountId'>) =>
    Promise.all([
      queryClient.ensureQueryData(staffAccountRecordsReadOptions({ path: { id: params.accountId } })),
      queryClient.ensureQueryData(schoolsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./record/AccountRecord.js'), 'AccountRecord'),
};
