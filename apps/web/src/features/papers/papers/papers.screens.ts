import * as api from '@seve/api-client';
import type { AgreementList, ContractList } from '@seve/domain';
import type { FetchQueryOptions } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../lazy-screen.js';
import { sessionOptions } from '../../../session.js';
import { type FrameworkSearch, frameworkStep, readCampusFrameworkSearch } from './frameworks/framework-search.js';
import { campusFrameworkOptions, campusFrameworksFound, frameworkOptions } from './frameworks/frameworks.queries.js';
import { OWN_CONTRACT_STEPS, ownAgreementSteps, type StepSearch } from './lists/list-search.js';
import { agreementLinkOptions, agreementsOf, contractLinkOptions, contractsOf, frameworksOf } from './papers.queries.js';
import { signingOptions } from './signing/signing.query.js';

const screen = <Module extends Record<string, () => unknown>, Loader>(
  load: () => Promise<Module>,
  name: keyof Module & string,
  loader: Loader,
) => ({ loader, component: lazyRouteComponent(load, name) });

const agreements =
  (side: keyof typeof agreementsOf) =>
  async ({ context: { queryClient }, deps }: LoaderInput<never, StepSearch<AgreementList>>) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    return account && queryClient.prefetchInfiniteQuery(agreementsOf[side](deps.etape ?? ownAgreementSteps[side](account.role)[0]));
  };
const contracts =
  (side: keyof typeof contractsOf) =>
  ({ context: { queryClient }, deps }: LoaderInput<never, StepSearch<ContractList>>) =>
    queryClient.prefetchInfiniteQuery(contractsOf[side](deps.etape ?? OWN_CONTRACT_STEPS[side][0]));
const frameworks = ({ context: { queryClient }, deps }: LoaderInput<never, FrameworkSearch>) =>
  queryClient.prefetchInfiniteQuery(frameworksOf(frameworkStep(deps)));

type OptionsOf = (id: string) => object;
/** Reads what a page shows by the id in its path. */
const byId =
  <Param extends string>(param: Param, ...read: OptionsOf[]) =>
  ({ context: { queryClient }, params }: Pick<LoaderInput, 'context'> & { params: Record<Param, string> }) =>
    Promise.all(read.map((optionsOf) => queryClient.fetchQuery(optionsOf(params[param]) as FetchQueryOptions)));
const of = (id: string) => ({ path: { id } });

const ofHost = () => import('./host/HostScreens.js');
const ofEmployer = () => import('./contract/one/EmployerScreens.js');
const placePaperLists = () => import('./lists/PlacePaperLists.js');
const frameworkLists = () => import('./lists/FrameworksScreens.js');
const frameworkPage = () => import('./frameworks/one/FrameworkPage.js');

export const signing = screen(
  () => import('./signing/SigningScreen.js'),
  'SigningScreen',
  ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(signingOptions(deps.token ?? '')),
);
export const several = screen(
  () => import('./signing/several/SignaturesScreen.js'),
  'SignaturesScreen',
  ({ context: { queryClient } }: LoaderInput) => queryClient.fetchQuery(api.ownSignaturesListOptions()),
);
export const group = screen(
  () => import('./group/GroupScreen.js'),
  'GroupScreen',
  ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(api.classesListOptions()),
);
export const texts = screen(
  () => import('./texts/TextsScreen.js'),
  'TextsScreen',
  ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(api.schoolTextsReadOptions()),
);

export const schoolAgreements = screen(placePaperLists, 'SchoolAgreementsScreen', agreements('school'));
export const companyAgreements = screen(placePaperLists, 'CompanyAgreementsScreen', agreements('company'));
export const schoolContracts = screen(placePaperLists, 'SchoolContractsScreen', contracts('school'));
export const companyContracts = screen(placePaperLists, 'CompanyContractsScreen', contracts('company'));
export const schoolFrameworks = screen(frameworkLists, 'SchoolFrameworksScreen', frameworks);
export const companyFrameworks = screen(frameworkLists, 'CompanyFrameworksScreen', frameworks);
export const campusFrameworks = screen(
  () => import('./frameworks/CampusFrameworksScreen.js'),
  'CampusFrameworksScreen',
  ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(campusFrameworksFound(readCampusFrameworkSearch(location.search))),
);

export const schoolAgreement = screen(
  () => import('./agreement/AgreementScreen.js'),
  'AgreementScreen',
  byId(
    'agreementId',
    (id) => api.schoolAgreementsReadOptions(of(id)),
    (id) => api.schoolSigningFindingsOptions(of(id)),
    (id) => api.schoolSigningVersionsOptions(of(id)),
    (id) => api.schoolAmendmentsListOptions(of(id)),
    (id) => api.hostAnswersReadOptions(of(id)),
  ),
);
export const companyAgreement = screen(
  ofHost,
  'CompanyAgreementScreen',
  byId('agreementId', (id) => api.companyAgreementsReadOptions(of(id))),
);
export const linkAgreement = screen(ofHost, 'HostLinkScreen', ({ context, deps }: TokenInput) =>
  context.queryClient.ensureQueryData(agreementLinkOptions(deps.token ?? '')),
);

export const schoolContract = screen(
  () => import('./contract/one/SchoolContractScreen.js'),
  'SchoolContractScreen',
  byId(
    'contractId',
    (id) => api.schoolContractsReadOptions(of(id)),
    (id) => api.schoolContractSigningVersionsOptions(of(id)),
    (id) => api.schoolContractAmendmentsListOptions(of(id)),
  ),
);
export const companyContract = screen(
  ofEmployer,
  'CompanyContractScreen',
  byId('contractId', (id) => api.companyContractsReadOptions(of(id))),
);
export const linkContract = screen(ofEmployer, 'LinkContractScreen', ({ context, deps }: TokenInput) =>
  context.queryClient.ensureQueryData(contractLinkOptions(deps.token ?? '')),
);

export const schoolFramework = screen(frameworkPage, 'SchoolFrameworkScreen', byId('frameworkId', frameworkOptions));
export const companyFramework = screen(frameworkPage, 'CompanyFrameworkScreen', byId('frameworkId', frameworkOptions));
export const campusFramework = screen(frameworkPage, 'CampusFrameworkScreen', byId('frameworkId', campusFrameworkOptions));
