import {
  classesListOptions,
  companyAgreementsReadOptions,
  companyContractsReadOptions,
  ownSignaturesListOptions,
  schoolAgreementsReadOptions,
  schoolAmendmentsListOptions,
  schoolContractAmendmentsListOptions,
  schoolContractSigningVersionsOptions,
  schoolContractsReadOptions,
  schoolSigningFindingsOptions,
  schoolSigningVersionsOptions,
  schoolTextsReadOptions,
} from '@seve/api-client';
import { type AgreementList, agreementOwnStep, type ContractList } from '@seve/domain';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../lazy-screen.js';
import { sessionOptions } from '../../../session.js';
import { type FrameworkSearch, readCampusFrameworkSearch, stepOf } from './frameworks/framework-search.js';
import { campusFrameworkOptions, campusFrameworksFound, frameworkOptions, frameworksOf } from './frameworks/frameworks.queries.js';
import { CONTRACT_OWN_STEP, companyAgreementStep, readCompanyAgreementSearch, type StepSearch } from './lists/list-search.js';
import { agreementLinkOptions, agreementsOf, contractLinkOptions, contractsOf } from './papers.queries.js';
import { signingOptions } from './signing/signing.query.js';

export const signing = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(signingOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./signing/SigningScreen.js'), 'SigningScreen'),
};

export const several = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchQuery(ownSignaturesListOptions()),
  component: lazyRouteComponent(() => import('./signing/several/SignaturesScreen.js'), 'SignaturesScreen'),
};

export const schoolAgreements = {
  loader: async ({ context: { queryClient }, deps }: LoaderInput<never, StepSearch<AgreementList>>) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    return account && queryClient.prefetchInfiniteQuery(agreementsOf.school(deps.etape ?? agreementOwnStep(account.role)));
  },
  component: lazyRouteComponent(() => import('./lists/AgreementsScreen.js'), 'AgreementsScreen'),
};

export const schoolAgreement = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'agreementId'>) => {
    const path = { path: { id: params.agreementId } };
    return Promise.all([
      queryClient.fetchQuery(schoolAgreementsReadOptions(path)),
      queryClient.fetchQuery(schoolSigningFindingsOptions(path)),
      queryClient.fetchQuery(schoolSigningVersionsOptions(path)),
      queryClient.fetchQuery(schoolAmendmentsListOptions(path)),
    ]);
  },
  component: lazyRouteComponent(() => import('./agreement/AgreementScreen.js'), 'AgreementScreen'),
};

export const group = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./group/GroupScreen.js'), 'GroupScreen'),
};

export const texts = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(schoolTextsReadOptions()),
  component: lazyRouteComponent(() => import('./texts/TextsScreen.js'), 'TextsScreen'),
};

export const linkAgreement = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(agreementLinkOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./host/HostScreens.js'), 'HostLinkScreen'),
};

export const companyAgreements = {
  loader: ({ context, location }: LoaderInput) =>
    context.queryClient.fetchInfiniteQuery(agreementsOf.company(companyAgreementStep(readCompanyAgreementSearch(location.search)))),
  component: lazyRouteComponent(() => import('./lists/CompanyAgreementsScreen.js'), 'CompanyAgreementsScreen'),
};

export const companyAgreement = {
  loader: ({ context: { queryClient }, params: { agreementId } }: LoaderInput<'agreementId'>) =>
    queryClient.fetchQuery(companyAgreementsReadOptions({ path: { id: agreementId } })),
  component: lazyRouteComponent(() => import('./host/HostScreens.js'), 'CompanyAgreementScreen'),
};

export const linkContract = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(contractLinkOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./contract/one/EmployerScreens.js'), 'LinkContractScreen'),
};

const contracts =
  (side: keyof typeof contractsOf) =>
  ({ context: { queryClient }, deps }: LoaderInput<never, StepSearch<ContractList>>) =>
    queryClient.prefetchInfiniteQuery(contractsOf[side](deps.etape ?? CONTRACT_OWN_STEP[side]));

export const companyContracts = {
  loader: contracts('company'),
  component: lazyRouteComponent(() => import('./lists/ContractsScreens.js'), 'CompanyContractsScreen'),
};

export const companyContract = {
  loader: ({ context: { queryClient }, params: { contractId } }: LoaderInput<'contractId'>) =>
    queryClient.fetchQuery(companyContractsReadOptions({ path: { id: contractId } })),
  component: lazyRouteComponent(() => import('./contract/one/EmployerScreens.js'), 'CompanyContractScreen'),
};

export const schoolContracts = {
  loader: contracts('school'),
  component: lazyRouteComponent(() => import('./lists/ContractsScreens.js'), 'SchoolContractsScreen'),
};

export const schoolContract = {
  loader: ({ context: { queryClient }, params: { contractId } }: LoaderInput<'contractId'>) => {
    const path = { path: { id: contractId } };
    return Promise.all([
      queryClient.fetchQuery(schoolContractsReadOptions(path)),
      queryClient.fetchQuery(schoolContractSigningVersionsOptions(path)),
      queryClient.fetchQuery(schoolContractAmendmentsListOptions(path)),
    ]);
  },
  component: lazyRouteComponent(() => import('./contract/one/SchoolContractScreen.js'), 'SchoolContractScreen'),
};

const frameworks = ({ context: { queryClient }, deps }: LoaderInput<never, FrameworkSearch>) =>
  queryClient.prefetchInfiniteQuery(frameworksOf(stepOf(deps)));
const framework = ({ context: { queryClient }, params: { frameworkId } }: LoaderInput<'frameworkId'>) =>
  queryClient.fetchQuery(frameworkOptions(frameworkId));

export const schoolFrameworks = {
  loader: frameworks,
  component: lazyRouteComponent(() => import('./lists/FrameworksScreens.js'), 'SchoolFrameworksScreen'),
};

export const schoolFramework = {
  loader: framework,
  component: lazyRouteComponent(() => import('./frameworks/one/FrameworkPage.js'), 'SchoolFrameworkScreen'),
};

export const companyFrameworks = {
  loader: frameworks,
  component: lazyRouteComponent(() => import('./lists/FrameworksScreens.js'), 'CompanyFrameworksScreen'),
};

export const companyFramework = {
  loader: framework,
  component: lazyRouteComponent(() => import('./frameworks/one/FrameworkPage.js'), 'CompanyFrameworkScreen'),
};

export const campusFrameworks = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(campusFrameworksFound(readCampusFrameworkSearch(location.search))),
  component: lazyRouteComponent(() => import('./frameworks/campus/CampusFrameworks.js'), 'CampusFrameworks'),
};

export const campusFramework = {
  loader: ({ context: { queryClient }, params: { frameworkId } }: LoaderInput<'frameworkId'>) =>
    queryClient.fetchQuery(campusFrameworkOptions(frameworkId)),
  component: lazyRouteComponent(() => import('./frameworks/campus/CampusFramework.js'), 'CampusFramework'),
};
