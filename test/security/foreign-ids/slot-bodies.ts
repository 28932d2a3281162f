import type { PrincipalName } from '../rights/principals.js';
import { OFFER_BODY } from '../rights/rights-matrix.js';
import type { OwnIds } from './foreign-things.js';

const MOTIVATION = 'Je voudrais apprendre ce métier chez vous.';
const { title, kind, startFrom, startTo, durationWeeks, seats, hazards, description } = OFFER_BODY;
const LEGAL_CHECK = { title, kind, startFrom, startTo, durationWeeks, seats, hazards, description };
const WISH = { kind, motivation: MOTIVATION, wantedFrom: '2027-01-11', wantedTo: '2027-02-11' };
const draftOffer = ({ draftOfferId }: OwnIds) => `/api/offers/${draftOfferId}`;
const rollover = ({ classId, programmeId, classYear }: OwnIds) => ({
  fromYear: classYear,
  classes: [{ classId, fate: 'up', nextName: 'Classe de l’an prochain', nextProgrammeId: programmeId }],
});
const applied = (body: (ids: OwnIds) => object) => (ids: OwnIds) => ({
  ...body(ids),
  typedYear: `${ids.classYear}-${Number(ids.classYear) + 1}`,
});
const rolledStudent = (ids: OwnIds) => ({ ...rollover(ids), exceptions: [{ studentId: ids.studentId, fate: 'leave' }] });
const ofSpareTeacher =
  (act: string) =>
  ({ spareTeacherAccountId }: OwnIds) =>
    `/api/campus/accounts/${spareTeacherAccountId}/${act}`;
const plan = (classes: object[]) => ({
  mapping: [
    { field: 'last_name', column: 0 },
    { field: 'first_name', column: 1 },
  ],
  classes,
  disablesAbsent: false,
});

/** A well-formed token that belongs to no link. */
const UNKNOWN_TOKEN = 'A'.repeat(43);

/** Bodies by slot, or by route for all its slots, valid enough that the api checks the owner of the id. */
export const BODIES: Record<string, (ids: OwnIds, as: PrincipalName) => object> = {
  'POST /api/applications': ({ openOfferId }) => ({ offerId: openOfferId, motivation: MOTIVATION, answers: [] }),
  'POST /api/applications body companyId': ({ companyId }) => ({ ...WISH, companyId }),
  'POST /api/applications body siteId': ({ siteId }) => ({ ...WISH, siteId }),
  'PUT /api/application-drafts/companies/:companyId': () => ({ kind: 'internship', motivation: '' }),
  'POST /api/offers': ({ siteId }) => ({ ...OFFER_BODY, companySiteId: siteId }),
  'POST /api/offers/legal-check': () => LEGAL_CHECK,
  'PUT /api/offers/:id': ({ siteId }) => ({ ...OFFER_BODY, version: 1, companySiteId: siteId }),
  'POST /api/companies/:id/offers': () => ({ title, kind, startFrom, startTo, durationWeeks, description }),
  'POST /api/file-tickets': ({ studentName }) => ({ ...studentName, reason: 'Vérifier qui peut ouvrir un dossier.' }),
  'POST /api/invitations': (_ids, as) => ({ role: as === 'company' ? 'company_recruiter' : 'teacher', email: 'nouveau@lycee.example' }),
  'PUT /api/roster-imports/:id/plan': () => plan([{ name: '', to: 'left_out' }]),
  'PUT /api/roster-imports/:id/plan body classes[].classGroupId': () => plan([{ name: '', to: 'class' }]),
  'PUT /api/roster-imports/:id/plan body classes[].teacherId': () =>
    plan([{ name: '', to: 'open', certification: 'bts-metiers-de-la-chimie' }]),
  'PUT /api/roster-imports/:id/rows/:seq/decision': () => ({ as: 'same' }),
  'POST /api/classes/:id/joins/:studentId body rowId': () => ({ decision: 'same' }),
  'POST /api/classes': () => ({ name: 'Nouvelle classe', certification: 'bts-metiers-de-la-chimie' }),
  'POST /api/classes body programmeId': () => ({ name: 'Nouvelle classe' }),
  'POST /api/classes body referentId': ({ programmeId }) => ({ name: 'Nouvelle classe', programmeId }),
  'POST /api/classes/:id/split': ({ studentId, teacherId }) => ({ name: 'Classe B', studentIds: [studentId], referentId: teacherId }),
  'PUT /api/classes/:id/referents': ({ studentId, teacherId }) => ({ studentIds: [studentId], teacherId }),
  'PUT /api/agreement-links/amendments/part': () => ({ token: UNKNOWN_TOKEN, version: 1, content: {} }),
  'POST /api/agreement-links/amendments/completion': () => ({ token: UNKNOWN_TOKEN }),
  'POST /api/signature-links/filed-file': () => ({ token: UNKNOWN_TOKEN }),
  'POST /api/signature-links/file': () => ({ token: UNKNOWN_TOKEN }),
  'POST /api/guardian-pages/paper-link': () => ({ token: UNKNOWN_TOKEN }),
  'POST /api/guardian-pages/paper-file': () => ({ token: UNKNOWN_TOKEN }),
  'PUT /api/contract-links/amendments/part': () => ({ token: UNKNOWN_TOKEN, version: 1, content: {} }),
  'POST /api/contract-links/amendments/completion': () => ({ token: UNKNOWN_TOKEN }),
  'POST /api/contract-links/amendments/filing': () => ({ token: UNKNOWN_TOKEN, on: '2026-11-20' }),
  'POST /api/unprepared-places/papers': ({ declaredId }) => ({ placementIds: [declaredId] }),
  'POST /api/year-rollovers': applied(rollover),
  'POST /api/year-rollovers body exceptions[].studentId': applied(rolledStudent),
  'POST /api/year-rollovers/preview': rollover,
  'POST /api/year-rollovers/preview body exceptions[].studentId': rolledStudent,
  'POST /api/campus/accounts/:id/closing': ({ spareMemberId, teacherId }) => ({
    reason: 'Compte ouvert par erreur.',
    successors: [{ membershipId: spareMemberId, successorId: teacherId }],
  }),
  'POST /api/campus/accounts/:id/move': ({ spareMemberId, teacherId, otherSchoolId }) => ({
    ...{ membershipId: spareMemberId, schoolId: otherSchoolId, successorId: teacherId },
  }),
};

/** Paths by slot, where the path of the rights matrix leads to a record without this check. */
export const PATHS: Record<string, (ids: OwnIds) => string> = {
  'POST /api/campus/accounts/:id/closing body successors[].membershipId': ofSpareTeacher('closing'),
  'POST /api/campus/accounts/:id/closing body successors[].successorId': ofSpareTeacher('closing'),
  'POST /api/campus/accounts/:id/move body membershipId': ofSpareTeacher('move'),
  'POST /api/campus/accounts/:id/move body schoolId': ofSpareTeacher('move'),
  'POST /api/campus/accounts/:id/move body successorId': ofSpareTeacher('move'),
  'PUT /api/offers/:id body companySiteId': draftOffer,
  'PUT /api/offers/:id body contactAccountId': draftOffer,
  'PUT /api/offers/:id body reservedSchoolIds[]': draftOffer,
  'POST /api/classes/:id/joins/:studentId body rowId': ({ classId, waitingStudentId }) =>
    `/api/classes/${classId}/joins/${waitingStudentId}`,
  'PUT /api/application-drafts/offers/:offerId body cvFileId': ({ openOfferId }) => `/api/application-drafts/offers/${openOfferId}`,
  'PUT /api/application-drafts/companies/:companyId body cvFileId': ({ otherCompanyId }) =>
    `/api/application-drafts/companies/${otherCompanyId}`,
};

interface Exception {
  reason: string;
  /** Kinds that are not foreign in this slot. */
  kinds?: readonly string[] | 'all';
  /** Callers for whom the exception holds; all by default. */
  callers?: readonly PrincipalName[];
  /** More statuses that count as a refusal. */
  statuses?: readonly number[];
  /** Reason why no own id is tested. */
  own?: string;
}

const ALL_SCHOOLS = ['school'];
const LINKED: Exception = { reason: 'refused as it should', own: 'filled by its link in test/api/papers/amendments/agreement-amendments' };
const LINKED_CONTRACT: Exception = {
  reason: 'refused as it should',
  own: 'filled by its link in test/api/papers/amendments/contract-amendments',
};
const OF_GUARDIAN: Exception = {
  reason: 'refused as it should',
  own: 'opened by the link of the page in test/api/papers/agreements/own-signatures',
};
const EARLIER: Exception = { reason: 'refused as it should', own: 'read by its link in test/api/papers/amendments/agreement-amendments' };
const READ_FIRST: Exception = {
  reason: 'refused as it should',
  own: 'read to its end, then signed in test/api/papers/agreements/signing-several',
};
const GROUPED: Exception = { reason: 'refused as it should', own: 'begun in test/api/papers/agreements/agreement-groups' };
const TRIED: Exception = { reason: 'refused as it should', own: 'tried on a case in test/api/papers/agreements/school-texts' };
const CLOSED: Exception = { reason: 'refused as it should', own: 'closed in test/api/campus/account-closing' };
const SPLIT: Exception = {
  reason: 'refused as it should',
  own: 'moves the student of the story: split in test/api/school/classes/class-team',
};
const ROLLED: Exception = {
  reason: 'refused as it should',
  own: 'rolls the class of the story over: test/api/school/classes/school-years',
};

const FILED: Exception = { reason: 'refused as it should', own: 'filed, opened and confirmed in test/api/papers/agreements/filed-papers' };
const CONFIRMED: Exception = {
  reason: 'a contact that is none of these guardians is told as one that has changed since it was read',
  statuses: [409],
  own: 'confirmed in test/api/school/classes/class-guardians',
};
const READ_BEFORE: Exception = {
  reason: 'a contact that is not the one in this place is told as one that has changed since it was read, an adult as one without guardian',
  statuses: [400, 409],
  own: 'written over in test/api/school/classes/office-sheet',
};

/** Slots with different expectations, each with its reason. */
export const EXCEPTIONS: Record<string, Exception> = {
  'POST /api/account/signature-batches body papers[].id': READ_FIRST,
  'POST /api/agreement-groups/check body studentIds[]': GROUPED,
  'POST /api/agreement-groups body studentIds[]': GROUPED,
  'POST /api/school-agreement-texts/preview body agreementId': TRIED,
  'POST /api/school-agreement-texts/preview/file body agreementId': TRIED,
  'PUT /api/agreement-links/amendments/part body amendmentId': LINKED,
  'POST /api/agreement-links/amendments/completion body amendmentId': LINKED,
  'PUT /api/contract-links/amendments/part body amendmentId': LINKED_CONTRACT,
  'POST /api/contract-links/amendments/completion body amendmentId': LINKED_CONTRACT,
  'POST /api/contract-links/amendments/filing body amendmentId': LINKED_CONTRACT,
  'POST /api/signature-links/filed-file body scanId': FILED,
  'POST /api/signature-links/file body earlierId': EARLIER,
  'POST /api/guardian-pages/paper-link body id': OF_GUARDIAN,
  'POST /api/guardian-pages/paper-file body id': OF_GUARDIAN,
  'POST /api/school-agreements/:id/scans/:scanId/confirmation body signatoryIds[]': FILED,
  'POST /api/school-contracts/:id/scans/:scanId/confirmation body signatoryIds[]': FILED,
  'POST /api/campus/guardian-confirmations body contactIds[]': CONFIRMED,
  'PUT /api/classes/:id/students/:studentId/guardian body replaces': READ_BEFORE,
  'PUT /api/student/guardian body replaces': READ_BEFORE,
  'PUT /api/classes/:id/students/:studentId/guardian/confirmation body contactId': CONFIRMED,
  'POST /api/classes/:id/students/:studentId/guardian/consents body contactId': CONFIRMED,
  'POST /api/classes/:id/guardian-confirmations body contactIds[]': CONFIRMED,
  'POST /api/framework-agreements body partnerId': {
    reason: 'a company may begin a draft with any school of the campus',
    kinds: ALL_SCHOOLS,
    callers: ['company'],
  },
  'POST /api/file-tickets body schoolId': { reason: 'the campus is of all schools', kinds: ALL_SCHOOLS },
  'POST /api/invitations body schoolId': { reason: 'the campus invites to all schools', kinds: ALL_SCHOOLS, callers: ['coordinator'] },
  'POST /api/applications body siteId': {
    reason: 'a student writes to any company that is verified, and is told of one that is suspended',
    kinds: ['site'],
    statuses: [409],
  },
  'POST /api/applications/:id/interview/choice body slotId': {
    reason: 'a time that is none of this interview is told as one that is gone',
    statuses: [409],
  },
  'POST /api/companies/:id/offers path id': {
    reason: 'a draft may wait for a company that waits for its verification',
    kinds: ['waitingCompany'],
  },
  'DELETE /api/student/saved-offers/:offerId path offerId': { reason: 'a star that is not there is taken off twice', statuses: [204] },
  'PUT /api/roster-imports/:id/plan body classes[].teacherId': {
    reason: 'a teacher opens their own classes: the field is the office’s',
    kinds: 'all',
    callers: ['teacher'],
  },
  'POST /api/classes/:id/split body studentIds[]': SPLIT,
  'POST /api/classes/:id/split body referentId': SPLIT,
  'PUT /api/programmes/:id body nextProgrammeId': { reason: 'refused as it should', own: 'chained in test/api/school/classes/programmes' },
  'POST /api/year-rollovers body classes[].classId': ROLLED,
  'POST /api/year-rollovers body classes[].nextProgrammeId': ROLLED,
  'POST /api/year-rollovers body exceptions[].studentId': {
    ...ROLLED,
    reason: 'a student who is in none of the classes is told as one who has left since the plan was shown',
    statuses: [409],
  },
  'POST /api/year-rollovers/preview body exceptions[].studentId': {
    reason: 'a student who is in none of the classes is told as one who has left since the plan was shown',
    statuses: [409],
  },
  'POST /api/campus/accounts/:id/closing body successors[].membershipId': CLOSED,
  'POST /api/campus/accounts/:id/closing body successors[].successorId': CLOSED,
  'POST /api/campus/accounts/:id/move body membershipId': CLOSED,
  'POST /api/campus/accounts/:id/move body schoolId': { ...CLOSED, reason: 'the campus is of all schools', kinds: ALL_SCHOOLS },
  'POST /api/campus/accounts/:id/move body successorId': CLOSED,
  'POST /api/companies/:id/merge/preview body intoId': { reason: 'the campus is of all companies', kinds: ['waitingCompany'] },
  'POST /api/companies/:id/merge body intoId': {
    reason: 'the campus is of all companies',
    kinds: ['waitingCompany'],
    own: 'merged in test/api/companies/campus-companies/company-merge',
  },
  'POST /api/account/role body membershipId': { reason: 'refused as it should', own: 'taken in test/api/people/accounts/roles' },
  'POST /api/auth/revoke-session body sessionId': { reason: 'refused as it should', own: 'ended in test/api/people/accounts/sign-in' },
  'POST /api/auth/forget-device body deviceId': { reason: 'refused as it should', own: 'forgotten in test/api/people/accounts/sign-in' },
  'POST /api/classes/:id/joins/:studentId body rowId': {
    reason: 'refused as it should',
    own: 'a doubtful pair is decided in test/api/school/classes/roster',
  },
  'PUT /api/roster-imports/:id/rows/:seq/decision body studentId': {
    reason: 'refused as it should',
    own: 'a line that resembles a pupil is decided in test/api/school/roster-imports',
  },
};

/** An id that belongs to the caller, by slot. */
export const OWN: Record<string, (ids: OwnIds) => string> = {
  'POST /api/company/applications/answers body applications[].id': ({ applicationId }) => applicationId,
  'POST /api/company/applications/answers/preview body applications[].id': ({ applicationId }) => applicationId,
  'POST /api/applications/:id/interview/choice body slotId': ({ slotId }) => slotId,
  'POST /api/applications body offerId': ({ offerId }) => offerId,
  'POST /api/applications body companyId': ({ companyId }) => companyId,
  'POST /api/applications body siteId': ({ siteId }) => siteId,
  'POST /api/applications body cvFileId': ({ cvId }) => cvId,
  'PUT /api/application-drafts/offers/:offerId body cvFileId': ({ cvId }) => cvId,
  'PUT /api/application-drafts/companies/:companyId body cvFileId': ({ cvId }) => cvId,
  'PUT /api/application-drafts/companies/:companyId body siteId': ({ siteId }) => siteId,
  'PUT /api/campus/escalations/:id/assignee body accountId': ({ coordinatorAccountId }) => coordinatorAccountId,
  'POST /api/offers/legal-check body companySiteId': ({ siteId }) => siteId,
  'POST /api/unprepared-places/papers body placementIds[]': ({ declaredId }) => declaredId,
  'POST /api/offers/legal-check body offerId': ({ offerId }) => offerId,
  'POST /api/framework-agreements body partnerId': ({ otherCompanyId }) => otherCompanyId,
  'POST /api/offers body companySiteId': ({ siteId }) => siteId,
  'POST /api/offers body contactAccountId': ({ memberAccountId }) => memberAccountId,
  'POST /api/offers body reservedSchoolIds[]': ({ schoolId }) => schoolId,
  'PUT /api/offers/:id body companySiteId': ({ siteId }) => siteId,
  'PUT /api/offers/:id body contactAccountId': ({ memberAccountId }) => memberAccountId,
  'PUT /api/offers/:id body reservedSchoolIds[]': ({ schoolId }) => schoolId,
  'POST /api/classes/:id/reminders body studentIds[]': ({ studentId }) => studentId,
  'POST /api/classes/:id/reminders/recipients body studentIds[]': ({ studentId }) => studentId,
  'POST /api/classes/:id/reminders/preview body studentId': ({ studentId }) => studentId,
  'POST /api/classes/:id/students/:studentId/proposals body offerId': ({ offerId }) => offerId,
  'POST /api/classes/:id/proposals/check body offerId': ({ offerId }) => offerId,
  'POST /api/classes/:id/proposals body offerId': ({ offerId }) => offerId,
  'POST /api/classes/:id/proposals/check body studentIds[]': ({ studentId }) => studentId,
  'POST /api/classes/:id/proposals body studentIds[]': ({ studentId }) => studentId,
  'PUT /api/classes/:id/students/:studentId/class body classId': ({ classId }) => classId,
  'POST /api/classes/:id/roster/letters body studentIds[]': ({ studentId }) => studentId,
  'POST /api/classes/:id/roster/invitations body studentIds[]': ({ studentId }) => studentId,
  'PUT /api/company/images/order body ids[]': ({ imageId }) => imageId,
  'POST /api/file-tickets body schoolId': ({ schoolId }) => schoolId,
  'POST /api/invitations body schoolId': ({ schoolId }) => schoolId,
  'POST /api/reports body id': ({ invitedId }) => invitedId,
  'POST /api/roster-imports query classGroupId': ({ classId }) => classId,
  'PUT /api/roster-imports/:id/plan body classes[].classGroupId': ({ classId }) => classId,
  'PUT /api/roster-imports/:id/plan body classes[].teacherId': ({ teacherId }) => teacherId,
  'POST /api/company/pool/:id/invitations body offerId': ({ offerId }) => offerId,
  'POST /api/school/members/:id/end body successorId': ({ teacherId }) => teacherId,
  'POST /api/classes body programmeId': ({ programmeId }) => programmeId,
  'POST /api/classes body referentId': ({ teacherId }) => teacherId,
  'PUT /api/classes/:id body programmeId': ({ programmeId }) => programmeId,
  'POST /api/classes/:id/teachers body teacherId': ({ teacherId }) => teacherId,
  'PUT /api/classes/:id/referent body teacherId': ({ teacherId }) => teacherId,
  'PUT /api/classes/:id/referents body teacherId': ({ teacherId }) => teacherId,
  'PUT /api/classes/:id/referents body studentIds[]': ({ studentId }) => studentId,
  'POST /api/year-rollovers/preview body classes[].classId': ({ classId }) => classId,
  'POST /api/year-rollovers/preview body classes[].nextProgrammeId': ({ programmeId }) => programmeId,
  'POST /api/year-rollovers/preview body exceptions[].studentId': ({ studentId }) => studentId,
  'PUT /api/company/sites/:id/contact body memberId': ({ memberId }) => memberId,
  'POST /api/companies/:id/merge/preview body intoId': ({ otherCompanyId }) => otherCompanyId,
};
