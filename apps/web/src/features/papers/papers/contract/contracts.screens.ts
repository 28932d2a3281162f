import {
  companyContractsReadOptions,
  schoolContractAmendmentsListOptions,
  schoolContractSigningVersionsOptions,
  schoolContractsReadOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../../lazy-screen.js';
import { type ContractSearch, OWN_STEP } from './contract-search.js';
import { contractLinkOptions, contractsOfCompany, contractsOfSchool } from './contracts.queries.js';

export const link = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(contractLinkOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./one/LinkContractScreen.js'), 'LinkContractScreen'),
};

export const ofCompany = {
  loader: ({ context: { queryClient }, deps }: LoaderInput<never, ContractSearch>) =>
    queryClient.prefetchInfiniteQuery(contractsOfCompany(deps.etape ?? OWN_STEP.company)),
  component: lazyRouteComponent(() => import('../lists/contract/CompanyContractsScreen.js'), 'CompanyContractsScreen'),
};

export const oneOfCompany = {
  loader: ({ context: { queryClient }, params: { contractId } }: LoaderInput<'contractId'>) =>
    queryClient.fetchQuery(companyContractsReadOptions({ path: { id: contractId } })),
  component: lazyRouteComponent(() => import('./one/CompanyContractScreen.js'), 'CompanyContractScreen'),
};

export const ofSchool = {
  loader: ({ context: { queryClient }, deps }: LoaderInput<never, ContractSearch>) =>
    queryClient.prefetchInfiniteQuery(contractsOfSchool(deps.etape ?? OWN_STEP.school)),
  component: lazyRouteComponent(() => import('../lists/contract/SchoolContractsScreen.js'), 'SchoolContractsScreen'),
};

export const oneOfSchool = {
  loader: ({ context: { queryClient }, params: { contractId } }: LoaderInput<'contractId'>) => {
    const path = { path: { id: contractId } };
    return Promise.all([
      queryClient.fetchQuery(schoolContractsReadOptions(path)),
      queryClient.fetchQuery(schoolContractSigningVersionsOptions(path)),
      queryClient.fetchQuery(schoolContractAmendmentsListOptions(path)),
    ]);
  },
  component: lazyRouteComponent(() => import('./one/SchoolContractScreen.js'), 'SchoolContractScreen'),
};
