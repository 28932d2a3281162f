import type * as api from '@seve/api-client';
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';

/** A read of the api, by the name of its operation: `companiesOwn`. */
type Read = { [Name in keyof typeof api]: Name extends `${infer Operation}QueryKey` ? Operation : never }[keyof typeof api];

const CLASS: readonly Read[] = ['classesList', 'classesRead'];
const PROGRAMME: readonly Read[] = ['programmesList', 'programmesRead'];

/** Reads that each write invalidates. Nearly all of them show applications and depend on the language. */
const STALE_AFTER = {
  agreementPart: ['schoolSigningFindings'],
  application: 'everything',
  applicationAnswer: [
    'applicationsListOfOffer',
    'companyInboxList',
    'companyInboxNeighbours',
    'companiesSilence',
    'offersRead',
    'offersListOfCompany',
    'talentPoolList',
  ],
  campusNotice: ['campusNotices', 'auditLogList'],
  campusOffer: ['campusOffersList', 'campusOffersRead', 'campusOverview', 'offersList', 'offersRead'],
  candidateInvitation: ['candidatesList'],
  classCode: CLASS,
  classGroup: ['classesList', 'yearRolloversPlan', ...PROGRAMME],
  classStudent: [
    ...CLASS,
    'joinsList',
    'rosterLeft',
    'rosterRead',
    'studentSheetRead',
    'studentSheetTimeline',
    'studentSheetListMessages',
    'classGuardiansWaiting',
    'proposalsList',
  ],
  classTeam: [
    ...CLASS,
    ...PROGRAMME,
    'classTeamRead',
    'classManageArchived',
    'yearRolloversPlan',
    'classStudentsFind',
    'schoolOfficeOverview',
  ],
  classView: ['savedViewsList'],
  companyDecision: ['companiesList', 'companyStandingRead', 'campusOverview', 'campusOffersList'],
  companyDerogation: ['companyDerogationsList'],
  companyMember: ['companiesOwn', 'invitationsList'],
  companyMerge: ['companiesList', 'companyStandingRead', 'campusOverview', 'campusOffersList'],
  companySite: ['companiesOwn', 'companiesHistory'],
  contract: [
    'companyContractAmendmentsList',
    'companyContractsList',
    'companyContractsRead',
    'schoolContractAmendmentPaperFindings',
    'schoolContractAmendmentPaperPaper',
    'schoolContractAmendmentsList',
    'schoolContractSigningVersions',
    'schoolContractsList',
    'schoolContractsRead',
    'schoolContractsSteps',
  ],
  escalation: ['escalationsList', 'escalationsFigures', 'campusOverview', 'fileTicketsList'],
  fileTicket: ['fileTicketsList'],
  campusGuardian: ['campusGuardiansConfirmed', 'campusGuardiansWaiting', 'campusOverview'],
  givenUpJob: ['givenUpJobsList'],
  guardian: ['guardianRead', 'studentsRead'],
  framework: ['frameworksList', 'frameworksRead', 'frameworksPartnerSchools'],
  hostAgreement: ['companyAgreementsList', 'companyAgreementsRead', 'companyAmendmentsList'],
  invitation: ['invitationsList', 'schoolOfficeOverview'],
  knownDevice: ['authListDevices'],
  language: 'everything',
  lawConflict: ['lawParametersRead'],
  lawRow: ['lawSetRead'],
  letterCopy: ['mailLogList', 'mailLogListDead'],
  ownAccount: ['myAccountRead'],
  ownReading: ['ownSignaturesList'],
  ownSignature: 'everything',
  ownOffer: ['offersListOfCompany'],
  otherSessions: ['authList', 'authListDevices'],
  ownSession: ['authList'],
  officialForm: ['officialFormsList', 'officialFormsRead', 'companyOfficialFormRead', 'schoolOfficialFormRead'],
  officialFormGone: ['officialFormsList'],
  pastBreach: ['pastBreachesList'],
  pfmpOrder: ['pfmpOrdersList'],
  placement: 'everything',
  pooledInvitation: ['talentPoolList'],
  refusedAddress: ['suppressionsList', 'mailLogList'],
  programme: [...PROGRAMME, ...CLASS],
  report: 'everything',
  reportDecision: ['campusReportsList'],
  rosterImport: ['rosterImportsList', 'rosterImportsRead', 'rosterImportsRows', ...CLASS],
  ownSchool: ['ownSchoolRead', 'schoolOfficeOverview'],
  school: ['schoolsList', 'schoolsRead'],
  savedOffer: ['savedOffersIds', 'savedOffersList', 'studentHomeRead'],
  schoolTexts: ['schoolTextsRead'],
  schoolAgreement: [
    'schoolAgreementsList',
    'schoolAgreementsRead',
    'schoolAmendmentsFindings',
    'schoolAmendmentsList',
    'schoolAmendmentsPaper',
    'schoolAgreementsSteps',
    'schoolSigningFindings',
    'hostAnswersRead',
    'schoolSigningPaper',
    'schoolSigningVersions',
    'schoolPlacesRead',
    'schoolPlacesList',
  ],
  schoolYear: [
    'yearRolloversList',
    'yearRolloversPlan',
    'classManageArchived',
    'classTeamRead',
    'schoolOfficeOverview',
    ...CLASS,
    ...PROGRAMME,
  ],
  schoolDerogation: ['schoolDerogationsList'],
  schoolMember: ['schoolOfficeMembers', 'schoolOfficeOverview', 'invitationsList'],
  silentCompany: ['silentCompaniesList', 'campusOverview', 'campusOffersList', 'companyStandingRead'],
  staffAccount: ['staffAccountRecordsRead', 'staffAccountsSearch', 'schoolsRead', 'schoolsList', 'companyStandingRead'],
  staffSessions: ['staffAccountsSearch'],
  visibility: ['studentsRead'],
  weights: ['weightsRead', 'weightsProgress'],
} as const satisfies Record<string, readonly Read[] | 'everything'>;

export type Write = keyof typeof STALE_AFTER;

/**
 * Invalidates reads, including first loads under way: `invalidateQueries` would accept their response, which may be older than the write.
 * Resolves when the mounted reads have been loaded again.
 */
export async function invalidateReads(queries: QueryClient, queryKey?: QueryKey): Promise<void> {
  const first = queries.getQueryCache().findAll({ queryKey, fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined });
  const underWay = first.map((query) => query.fetch());
  await queries.invalidateQueries({ queryKey, predicate: (query) => !first.includes(query) });
  await Promise.allSettled(underWay);
  await queries.invalidateQueries({ predicate: (query) => first.includes(query) });
}

/** Returns a function that invalidates the reads of a write. It resolves when the mounted ones have been loaded again. */
export function useInvalidate(): (write: Write) => Promise<unknown> {
  const queries = useQueryClient();
  return (write) => {
    const stale = STALE_AFTER[write];
    if (stale === 'everything') return invalidateReads(queries);
    return Promise.all(stale.map((operation) => invalidateReads(queries, [{ _id: operation }])));
  };
}
