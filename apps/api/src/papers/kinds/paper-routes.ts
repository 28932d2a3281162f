import {
  AmendmentByLinkInput,
  AmendmentInput,
  AmendmentsForHost,
  AmendmentsForSchool,
  AmendmentsForStudent,
  AmendmentTokenInput,
  CfaAmendmentInput,
  ContractAmendmentByLinkInput,
  ContractAmendmentInput,
  ContractAmendmentsForEmployer,
  ContractAmendmentsForSchool,
  ContractAmendmentsForStudent,
  ContractAmendmentTokenInput,
  EmployerAmendmentByLinkInput,
  EmployerAmendmentInput,
  HostAmendmentByLinkInput,
  HostAmendmentInput,
  SchoolAmendmentInput,
} from '../amendments/amendments.dto.js';
import {
  ContractChangesByLinkInput,
  EmployerPartByLinkInput,
  HostPartByLinkInput,
  RemarksByLinkInput,
} from '../host-links/host-links.dto.js';
import { type AgreementFinder, agreementFinders, type ContractFinder, contractFinders } from '../own-paper.js';
import { ApprenticePartInput, CfaPartInput, EmployerPartInput } from '../parts/contract-parts.dto.js';
import { HostPartInput, SchoolPartInput, StudentPartInput } from '../parts/parts.dto.js';
import { ChangesRequestedInput, ContractChangesInput } from '../review/remarks.dto.js';
import {
  AgreementBegun,
  AgreementByLink,
  AgreementForHost,
  AgreementForSchool,
  AgreementForStudent,
  AgreementPage,
  AgreementsQuery,
  OpenStepCount,
} from '../views/agreements.dto.js';
import {
  ContractBegun,
  ContractByLink,
  ContractForEmployer,
  ContractForSchool,
  ContractForStudent,
  ContractPage,
  ContractsQuery,
  OpenContractStep,
} from '../views/contracts.dto.js';

/** Routes of each type of paper: paths, subject of the rights, DTO classes and words of the documentation. */
export const AGREEMENT_ROUTES = {
  type: 'agreement',
  subject: 'Agreement',
  school: 'school-agreements',
  company: 'company/agreements',
  student: 'student/agreements',
  link: 'agreement-links',
  of: agreementFinders,
  input: {
    list: AgreementsQuery,
    host: HostPartInput,
    school: SchoolPartInput,
    student: StudentPartInput,
    remarks: ChangesRequestedInput,
    hostByLink: HostPartByLinkInput,
    remarksByLink: RemarksByLinkInput,
  },
  answer: {
    ...{ page: AgreementPage, steps: OpenStepCount, begun: AgreementBegun },
    ...{ host: AgreementForHost, school: AgreementForSchool, student: AgreementForStudent, byLink: AgreementByLink },
  },
  amendments: {
    input: {
      ...{ begin: AmendmentInput, host: HostAmendmentInput, school: SchoolAmendmentInput },
      ...{ byLink: AmendmentTokenInput, beginByLink: AmendmentByLinkInput, hostByLink: HostAmendmentByLinkInput },
    },
    answer: { host: AmendmentsForHost, school: AmendmentsForSchool, student: AmendmentsForStudent },
    remarkRates: [],
  },
  words: {
    ...{ paper: 'agreement', school: 'school', host: 'host', schoolPart: "the school's part", hostPart: "the host's part" },
    ...{ hostDone: 'the school reads it', open: 'before all have signed', studentPart: 'Whom to call.' },
  },
} as const;

export const CONTRACT_ROUTES = {
  type: 'contract',
  subject: 'Contract',
  school: 'school-contracts',
  company: 'company/contracts',
  student: 'student/contracts',
  link: 'contract-links',
  of: contractFinders,
  input: {
    list: ContractsQuery,
    host: EmployerPartInput,
    school: CfaPartInput,
    student: ApprenticePartInput,
    remarks: ContractChangesInput,
    hostByLink: EmployerPartByLinkInput,
    remarksByLink: ContractChangesByLinkInput,
  },
  answer: {
    ...{ page: ContractPage, steps: OpenContractStep, begun: ContractBegun },
    ...{ host: ContractForEmployer, school: ContractForSchool, student: ContractForStudent, byLink: ContractByLink },
  },
  amendments: {
    input: {
      ...{ begin: ContractAmendmentInput, host: EmployerAmendmentInput, school: CfaAmendmentInput },
      ...{ byLink: ContractAmendmentTokenInput, beginByLink: ContractAmendmentByLinkInput, hostByLink: EmployerAmendmentByLinkInput },
    },
    answer: { host: ContractAmendmentsForEmployer, school: ContractAmendmentsForSchool, student: ContractAmendmentsForStudent },
    remarkRates: [{ points: 120, seconds: 3_600, by: 'account' }],
  },
  words: {
    ...{
      paper: 'contract',
      school: 'training centre',
      host: 'employer',
      schoolPart: 'the part of the training centre',
      hostPart: "the employer's part",
    },
    ...{ hostDone: 'the training centre fills its own', open: 'before the registration' },
    studentPart: 'Address, last class and situation before; nothing else is asked.',
  },
} as const;

export type PaperRoutes = typeof AGREEMENT_ROUTES | typeof CONTRACT_ROUTES;
export type FinderOf<Routes extends PaperRoutes> = Routes['type'] extends 'agreement' ? AgreementFinder : ContractFinder;
