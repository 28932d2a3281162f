import { companyAgreementsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../../lazy-screen.js';
import { agreementsOfCompany } from '../lists/agreements.queries.js';
import { readAgreementSearch, stepOfSearch } from '../lists/company-search.js';
import { hostLinkOptions } from './link/host-link.query.js';

export const link = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(hostLinkOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./link/HostLinkScreen.js'), 'HostLinkScreen'),
};

export const list = {
  loader: ({ context, location }: LoaderInput) =>
    context.queryClient.fetchInfiniteQuery(agreementsOfCompany(stepOfSearch(readAgreementSearch(location.search)))),
  component: lazyRouteComponent(() => import('../lists/CompanyAgreementsScreen.js'), 'CompanyAgreementsScreen'),
};

export const one = {
  loader: ({ context: { queryClient }, params: { agreementId } }: LoaderInput<'agreementId'>) =>
    queryClient.fetchQuery(companyAgreementsReadOptions({ path: { id: agreementId } })),
  component: lazyRouteComponent(() => import('./CompanyAgreementScreen.js'), 'CompanyAgreementScreen'),
};
