import { PRINCIPALS, type PrincipalName, type StoryIds } from './principals.js';

export interface RouteRights {
  /** Principals allowed; all others are refused: 401 without an account, 404 otherwise. */
  may: readonly PrincipalName[];
  /** Where `:id` stands for something else than the offer. */
  path?: (ids: StoryIds) => string;
  /** A body good enough to reach the question whose thing it is. */
  body?: object | ((ids: StoryIds) => object);
}

const EVERYBODY: readonly PrincipalName[] = PRINCIPALS;
const SIGNED_IN = PRINCIPALS.filter((name) => name !== 'anonymous');
const STUDENTS = ['student', 'otherStudent'] as const;
const COMPANIES = ['company', 'otherCompany'] as const;
const TEACHERS = ['teacher', 'otherTeacher'] as const;
const INVITERS = ['company', 'otherCompany', 'coordinator'] as const;

const application = (act: string) => (ids: StoryIds) => `/api/applications/${ids.applicationId}${act}`;
const escalation = (act: string) => (ids: StoryIds) => `/api/campus/escalations/${ids.escalationId}${act}`;
const candidate = (act: string) => (ids: StoryIds) => `/api/offers/${ids.offerId}/candidates/${ids.candidateId}${act}`;
const invited = (act: string) => (ids: StoryIds) => `/api/student/invitations/${ids.invitedId}${act}`;
const pupil = (rest: string) => (ids: StoryIds) => `/api/classes/${ids.classId}/students/${ids.studentId}${rest}`;
const schoolClass = (rest: string) => (ids: StoryIds) => `/api/classes/${ids.classId}${rest}`;

export const OFFER_BODY = {
  title: 'Technicien de laboratoire H/F',
  kind: 'internship',
  description: 'Analyser des échantillons de sucre et d’amidon, tenir le cahier de laboratoire, présenter ses résultats.',
  romeCodes: ['H1503'],
  skills: [],
  targetLevels: [5],
  seats: 1,
  startFrom: '2027-01-11',
  startTo: '2027-02-11',
  durationWeeks: 8,
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  hazards: [],
};

const interviewBody = () => ({
  mode: 'site',
  place: '',
  note: '',
  durationMinutes: 45,
  slots: [new Date(Date.now() + 86_400_000).toISOString()],
});

const answersBody = (id: string) => ({ answer: 'rejection', reason: 'dates', applications: [{ id }] });

const SITE_BODY = { siret: '73282932000074', address: '1 rue du Moulin', communeInsee: '80021' };

/** Of the dashboard: pages and what they ask. All are read, none writes. */
const BOARD_PAGES = ['', '/metrics-history', '/job-schedulers', '/queue/:queueName', '/queue/:queueName/:jobId', '/static/*'];
const BOARD_READS = [
  ...['/queues', '/job-schedulers', '/queues/:queueName/metrics', '/queues/:queueName/default-job-options'],
  ...['/queues/:queueName/workers', '/queues/:queueName/rate-limit', '/queues/:queueName/job-data-schema'],
  ...['/queues/:queueName/:jobId', '/queues/:queueName/:jobId/logs', '/queues/:queueName/:jobId/flow'],
];
const boardPath = (url: string) => (ids: StoryIds) =>
  url.replace(':queueName', 'mail').replace(':jobId', ids.jobId).replace('*', 'images/logo.svg');
const BOARD: Record<string, RouteRights> = Object.fromEntries(
  [...BOARD_PAGES, ...BOARD_READS.map((url) => `/api${url}`)].map((rest) => {
    const url = `/admin/queues${rest}`;
    return [`GET ${url}`, { may: ['coordinator'], path: boardPath(url) }];
  }),
);

/** Every route of the api with the principals allowed. The walk fails on a route that is not here. */
export const RIGHTS: Record<string, RouteRights> = {
  'GET /api/health/live': { may: EVERYBODY },
  'GET /api/health/ready': { may: EVERYBODY },
  'GET /api/campus/figures': { may: EVERYBODY },
  'GET /api/score': { may: EVERYBODY },
  'GET /api/law/internship-allowance': { may: EVERYBODY },
  'GET /api/law/apprentice-pay': { may: EVERYBODY },
  'GET /api/campus/notices': { may: ['coordinator'] },
  'GET /api/site': { may: EVERYBODY },
  'GET /api/reference/sources': { may: EVERYBODY },
  'GET /api/account/me': { may: EVERYBODY },
  'PUT /api/account/locale': { may: SIGNED_IN, body: { locale: 'fr' } },
  'POST /api/account/confirmation': { may: EVERYBODY, body: {} },
  'POST /api/account/confirmation/lookup': { may: EVERYBODY, body: {} },
  'POST /api/account/confirmation/renewal': { may: EVERYBODY, body: {} },
  'POST /api/mail-events': { may: EVERYBODY, body: {} },
  'POST /api/demo/sign-in': { may: EVERYBODY, body: {} },
  'POST /api/auth/sign-in/email': { may: EVERYBODY, body: {} },
  'POST /api/auth/request-password-reset': { may: EVERYBODY, body: {} },
  'POST /api/auth/reset-password': { may: EVERYBODY, body: {} },
  'POST /api/auth/magic-link': { may: EVERYBODY, body: {} },
  'POST /api/auth/magic-link/session': { may: EVERYBODY, body: {} },
  'GET /api/auth/list-sessions': { may: SIGNED_IN },
  'POST /api/auth/revoke-session': { may: SIGNED_IN, body: {} },
  'POST /api/auth/revoke-other-sessions': { may: SIGNED_IN },
  'GET /api/auth/known-devices': { may: SIGNED_IN },
  'POST /api/auth/forget-device': { may: SIGNED_IN, body: {} },
  'GET /api/class-codes/:code': { may: EVERYBODY, path: () => '/api/class-codes/BANA58QX' },
  'POST /api/sign-up/student': { may: EVERYBODY, body: {} },
  'POST /api/sign-up/company': { may: EVERYBODY, body: {} },
  'GET /api/invitations': { may: INVITERS },
  'POST /api/invitations': { may: INVITERS, body: {} },
  'POST /api/invitations/lookup': { may: EVERYBODY, body: {} },
  'POST /api/invitations/acceptance': { may: EVERYBODY, body: {} },
  'DELETE /api/invitations/:id': { may: ['coordinator'], path: (ids) => `/api/invitations/${ids.invitationId}` },
  'GET /api/campus/overview': { may: ['coordinator'] },
  'GET /api/campus/offers': { may: ['coordinator'] },
  'GET /api/campus/offers/:id': { may: ['coordinator'] },
  'POST /api/campus/offers/:id/approval': { may: ['coordinator'] },
  'POST /api/campus/offers/:id/remarks': { may: ['coordinator'], body: {} },
  'POST /api/campus/offers/:id/pause': { may: ['coordinator'] },
  'POST /api/campus/offers/:id/resumption': { may: ['coordinator'] },
  'POST /api/campus/offers/:id/closure': { may: ['coordinator'], body: {} },
  'GET /api/campus/escalations': { may: ['coordinator'] },
  'GET /api/campus/escalations/figures': { may: ['coordinator'] },
  'GET /api/campus/escalations/:id': { may: ['coordinator'], path: escalation('') },
  'POST /api/campus/escalations/:id/opening': { may: ['coordinator'], path: escalation('/opening'), body: {} },
  'PUT /api/campus/escalations/:id/assignee': { may: ['coordinator'], path: escalation('/assignee'), body: { accountId: null } },
  'POST /api/campus/escalations/:id/calls': { may: ['coordinator'], path: escalation('/calls'), body: { outcome: 'no_reply' } },
  'GET /api/campus/reports': { may: ['coordinator'] },
  'POST /api/campus/reports/:id/opening': { may: ['coordinator'], path: (ids) => `/api/campus/reports/${ids.reportId}/opening` },
  'POST /api/campus/reports/:id/outcome': {
    may: ['coordinator'],
    path: (ids) => `/api/campus/reports/${ids.reportId}/outcome`,
    body: {},
  },
  'POST /api/reports': {
    may: ['student', 'teacher'],
    body: (ids) => ({ about: 'invitation_to_apply', id: ids.invitedId, reason: 'other' }),
  },
  'GET /api/campus/weights': { may: ['coordinator'] },
  'GET /api/campus/weights/progress': { may: ['coordinator'] },
  'POST /api/campus/weights/preview': { may: ['coordinator'], body: {} },
  'POST /api/campus/weights': { may: ['coordinator'], body: {} },
  'POST /api/campus/weights/:number/restoration': {
    may: ['coordinator'],
    path: () => '/api/campus/weights/1/restoration',
    body: {},
  },
  'GET /api/law/parameters': { may: EVERYBODY },
  'GET /api/campus/law-parameters': { may: ['coordinator'] },
  'POST /api/campus/law-parameters/preview': { may: ['coordinator'], body: {} },
  'POST /api/campus/law-parameters': { may: ['coordinator'], body: {} },
  'GET /api/campus/accounts': { may: ['coordinator'] },
  'DELETE /api/campus/accounts/:id/sessions': {
    may: ['coordinator'],
    path: (ids) => `/api/campus/accounts/${ids.spareAccountId}/sessions`,
  },
  'GET /api/campus/emails': { may: ['coordinator'] },
  'GET /api/campus/dead-letters': { may: ['coordinator'] },
  'POST /api/campus/emails/:id/resending': {
    may: ['coordinator'],
    path: (ids) => `/api/campus/emails/${ids.emailId}/resending`,
  },
  'GET /api/campus/suppressions': { may: ['coordinator'] },
  'DELETE /api/campus/suppressions': { may: ['coordinator'], body: {} },
  'GET /api/campus/letter-previews': { may: ['coordinator'] },
  'GET /api/campus/letter-previews/:name': { may: ['coordinator'], path: () => '/api/campus/letter-previews/match-digest' },
  'GET /api/student/letters': { may: STUDENTS },
  'GET /api/file-tickets': { may: ['coordinator'] },
  'POST /api/file-tickets': { may: ['coordinator'], body: {} },
  'GET /api/file-tickets/:id': { may: ['coordinator'], path: (ids) => `/api/file-tickets/${ids.ticketId}` },
  'GET /api/schools': { may: ['coordinator'] },
  'GET /api/schools/:id': { may: ['coordinator'], path: (ids) => `/api/schools/${ids.schoolId}` },
  'POST /api/schools': { may: ['coordinator'], body: {} },
  'GET /api/pfmp-orders': { may: ['coordinator'] },
  'POST /api/pfmp-orders': { may: ['coordinator'], body: {} },
  'PUT /api/pfmp-orders/:id/end': { may: ['coordinator'], body: {} },
  'GET /api/company': { may: COMPANIES },
  'PUT /api/company': { may: COMPANIES, body: { description: '' } },
  'PUT /api/company/phone': { may: COMPANIES, body: { phone: '03 22 45 67 89' } },
  'POST /api/company/sites': { may: COMPANIES, body: {} },
  'GET /api/company/derogations': { may: COMPANIES },
  'POST /api/company/sites/:id/derogations': {
    may: ['company'],
    path: (ids) => `/api/company/sites/${ids.siteId}/derogations`,
    body: { hazards: ['chemical_agents'], declaredOn: '2026-01-05' },
  },
  'DELETE /api/company/derogations/:id': { may: ['company'], path: (ids) => `/api/company/derogations/${ids.siteDerogationId}` },
  'PUT /api/company/sites/:id': { may: ['company'], path: (ids) => `/api/company/sites/${ids.siteId}`, body: SITE_BODY },
  'DELETE /api/company/sites/:id': { may: ['company'], path: (ids) => `/api/company/sites/${ids.siteId}` },
  'PUT /api/company/members/:id': {
    may: ['company'],
    path: (ids) => `/api/company/members/${ids.memberId}`,
    body: { role: 'company_recruiter' },
  },
  'DELETE /api/company/members/:id': { may: ['company'], path: (ids) => `/api/company/members/${ids.memberId}` },
  'GET /api/school/derogations': { may: TEACHERS },
  'POST /api/school/derogations': { may: TEACHERS, body: {} },
  'DELETE /api/school/derogations/:id': { may: ['teacher'], path: (ids) => `/api/school/derogations/${ids.schoolDerogationId}` },
  'GET /api/companies/:id/page': { may: EVERYBODY, path: (ids) => `/api/companies/${ids.companyId}/page` },
  'GET /api/companies/:id/offers': { may: EVERYBODY, path: (ids) => `/api/companies/${ids.companyId}/offers` },
  'POST /api/companies/:id/offers': {
    may: [...TEACHERS, 'coordinator'],
    path: (ids) => `/api/companies/${ids.companyId}/offers`,
    body: {},
  },
  'GET /api/companies': { may: ['coordinator'] },
  'GET /api/companies/:id': { may: ['coordinator'], path: (ids) => `/api/companies/${ids.companyId}` },
  'POST /api/companies/:id/suspension': { may: ['coordinator'], path: (ids) => `/api/companies/${ids.companyId}/suspension`, body: {} },
  'POST /api/companies/:id/reinstatement': { may: ['coordinator'], path: (ids) => `/api/companies/${ids.companyId}/reinstatement` },
  'POST /api/companies/:id/verification': { may: ['coordinator'], path: (ids) => `/api/companies/${ids.companyId}/verification` },
  'GET /api/classes': { may: TEACHERS },
  'POST /api/classes': { may: TEACHERS, body: {} },
  'GET /api/classes/:id': { may: ['teacher'], path: schoolClass('') },
  'POST /api/classes/:id/code': { may: ['teacher'], path: schoolClass('/code') },
  'DELETE /api/classes/:id/code': { may: ['teacher'], path: schoolClass('/code') },
  'PUT /api/classes/:id/rhythm': { may: ['teacher'], path: schoolClass('/rhythm'), body: { blocks: [] } },
  'GET /api/classes/:id/export.csv': { may: ['teacher'], path: schoolClass('/export.csv') },
  'GET /api/classes/:id/export.xlsx': { may: ['teacher'], path: schoolClass('/export.xlsx') },
  'POST /api/classes/:id/reminders': {
    may: ['teacher'],
    path: schoolClass('/reminders'),
    body: (ids) => ({ studentIds: [ids.studentId], text: 'Où en êtes-vous ?' }),
  },
  'POST /api/classes/:id/reminders/preview': {
    may: ['teacher'],
    path: schoolClass('/reminders/preview'),
    body: { text: 'Où en êtes-vous ?' },
  },
  'DELETE /api/classes/:id/reminders': { may: ['teacher'], path: schoolClass('/reminders') },
  'GET /api/classes/:id/students/:studentId': { may: ['teacher'], path: pupil('') },
  'GET /api/classes/:id/students/:studentId/messages': { may: ['teacher'], path: pupil('/messages') },
  'GET /api/classes/:id/students/:studentId/timeline': { may: ['teacher'], path: pupil('/timeline') },
  'GET /api/classes/:id/students/:studentId/proposals': { may: ['teacher'], path: pupil('/proposals') },
  'POST /api/classes/:id/students/:studentId/proposals': {
    may: ['teacher'],
    path: pupil('/proposals'),
    body: (ids) => ({ offerId: ids.offerId, message: '' }),
  },
  'POST /api/classes/:id/proposals': {
    may: ['teacher'],
    path: schoolClass('/proposals'),
    body: (ids) => ({ offerId: ids.offerId, message: '', studentIds: [ids.studentId] }),
  },
  'POST /api/classes/:id/students/:studentId/notes': {
    may: ['teacher'],
    path: pupil('/notes'),
    body: { kind: 'note', happenedOn: '2026-01-05', text: 'À suivre.' },
  },
  'DELETE /api/classes/:id/students/:studentId/notes/:noteId': {
    may: ['teacher'],
    path: (ids) => pupil(`/notes/${ids.noteId}`)(ids),
  },
  'PUT /api/classes/:id/students/:studentId/agreement': { may: ['teacher'], path: pupil('/agreement') },
  'DELETE /api/classes/:id/students/:studentId/agreement': { may: ['teacher'], path: pupil('/agreement') },
  'PUT /api/classes/:id/students/:studentId/certification': {
    may: ['teacher'],
    path: pupil('/certification'),
    body: { legalExceptions: [], fitnessNoticeOn: null },
  },
  'GET /api/saved-views': { may: TEACHERS, path: () => '/api/saved-views?screen=class' },
  'POST /api/saved-views': { may: TEACHERS, body: {} },
  'DELETE /api/saved-views/:id': { may: ['teacher'], path: (ids) => `/api/saved-views/${ids.viewId}` },
  'GET /api/letter-links/:token': { may: EVERYBODY, path: () => '/api/letter-links/none' },
  'PUT /api/letter-links/:token': { may: EVERYBODY, path: () => '/api/letter-links/none', body: {} },
  'GET /api/unsubscriptions/:token': { may: EVERYBODY, path: () => '/api/unsubscriptions/none' },
  'POST /api/unsubscriptions/:token': { may: EVERYBODY, path: () => '/api/unsubscriptions/none' },
  'GET /api/letter-preferences': { may: SIGNED_IN },
  'PUT /api/letter-preferences': { may: SIGNED_IN, body: {} },
  'GET /api/student/profile': { may: STUDENTS },
  'PATCH /api/student/profile': { may: STUDENTS, body: {} },
  'POST /api/student/onboarding/end': { may: STUDENTS },
  'GET /api/student/guardian': { may: STUDENTS },
  'PUT /api/student/guardian': { may: STUDENTS, body: {} },
  'DELETE /api/student/guardian': { may: STUDENTS },
  'GET /api/student/visibility': { may: STUDENTS },
  'PUT /api/student/visibility': { may: STUDENTS, body: {} },
  'GET /api/student/file-tickets': { may: STUDENTS },
  'GET /api/student/home': { may: STUDENTS },
  'POST /api/student/class': { may: STUDENTS, body: {} },
  'GET /api/student/cv': { may: STUDENTS },
  'POST /api/student/cv': { may: STUDENTS, body: {} },
  'GET /api/student/cv/file': { may: STUDENTS },
  'GET /api/student/matches/moves': { may: STUDENTS },
  'GET /api/student/matches': { may: STUDENTS },
  'POST /api/student/matches/visit': { may: STUDENTS },
  'GET /api/student/matches/:offerId': { may: STUDENTS, path: (ids) => `/api/student/matches/${ids.offerId}` },
  'GET /api/offers': { may: EVERYBODY },
  'GET /api/offers/places': { may: EVERYBODY },
  'GET /api/offers/:id': { may: EVERYBODY },
  'GET /api/offers/:id/similar': { may: EVERYBODY },
  'GET /api/company/offers': { may: COMPANIES },
  'GET /api/company/applications': { may: COMPANIES },
  'GET /api/applications/:id/neighbours': { may: ['company'], path: application('/neighbours') },
  'GET /api/company/pool': { may: COMPANIES },
  'POST /api/company/pool/:id/invitations': {
    may: ['company'],
    path: (ids) => `/api/company/pool/${ids.pooledId}/invitations`,
    body: (ids) => ({ offerId: ids.offerId, message: '' }),
  },
  'POST /api/offers': { may: COMPANIES, body: {} },
  'POST /api/offers/legal-check': { may: COMPANIES, body: OFFER_BODY },
  'PUT /api/offers/:id': { may: ['company'], body: { ...OFFER_BODY, version: 999 } },
  'POST /api/offers/:id/publication': { may: ['company'] },
  'GET /api/offers/:id/applications': { may: ['company'] },
  'GET /api/offers/:id/candidates': { may: ['company'] },
  'GET /api/offers/:id/candidates/:candidateId': { may: ['company'], path: candidate('') },
  'POST /api/offers/:id/candidates/:candidateId/invitation': {
    may: ['company'],
    path: candidate('/invitation'),
    body: { message: '' },
  },
  'GET /api/student/invitations': { may: STUDENTS },
  'GET /api/student/invitations/:id': { may: ['student'], path: invited('') },
  'POST /api/student/invitations/:id/opening': { may: ['student'], path: invited('/opening') },
  'POST /api/student/invitations/:id/decline': { may: ['student'], path: invited('/decline') },
  'GET /api/application-drafts': { may: STUDENTS },
  'PUT /api/application-drafts/offers/:offerId': {
    may: STUDENTS,
    path: (ids) => `/api/application-drafts/offers/${ids.offerId}`,
    body: { motivation: '' },
  },
  'PUT /api/application-drafts/companies/:companyId': {
    may: STUDENTS,
    path: (ids) => `/api/application-drafts/companies/${ids.companyId}`,
    body: { kind: 'internship', motivation: '' },
  },
  'POST /api/application-drafts/:id/sending': { may: ['student'], path: (ids) => `/api/application-drafts/${ids.draftId}/sending` },
  'DELETE /api/application-drafts/:id': { may: ['student'], path: (ids) => `/api/application-drafts/${ids.proposedDraftId}` },
  'POST /api/applications': { may: STUDENTS, body: {} },
  'GET /api/applications': { may: STUDENTS },
  'GET /api/applications/:id': { may: ['student', 'company'], path: application('') },
  'GET /api/applications/:id/cv': { may: ['company'], path: application('/cv') },
  'POST /api/applications/:id/reading': { may: ['company'], path: application('/reading') },
  'GET /api/applications/:id/interview.ics': { may: ['student', 'company'], path: application('/interview.ics') },
  'POST /api/applications/:id/interview': { may: ['company'], path: application('/interview'), body: () => interviewBody() },
  'POST /api/applications/:id/phone-refusal': {
    may: ['teacher'],
    path: application('/phone-refusal'),
    body: { reason: 'dates', spokeTo: 'Mme Carlier' },
  },
  'POST /api/applications/:id/phone-refusal/correction': { may: ['company'], path: application('/phone-refusal/correction') },
  'POST /api/applications/:id/interview/choice': {
    may: ['student'],
    path: application('/interview/choice'),
    body: (ids) => ({ slotId: ids.slotId }),
  },
  'POST /api/applications/:id/interview/cancellation': { may: ['company'], path: application('/interview/cancellation'), body: {} },
  'POST /api/applications/:id/pooling': { may: ['company'], path: application('/pooling'), body: {} },
  'PUT /api/applications/:id/pool-agreement': {
    may: ['student'],
    path: application('/pool-agreement'),
    body: { consentTextVersion: '2026-11' },
  },
  'DELETE /api/applications/:id/pool-agreement': { may: ['student'], path: application('/pool-agreement') },
  'POST /api/applications/:id/undoing': { may: ['company'], path: application('/undoing') },
  'POST /api/applications/:id/acceptance': { may: ['student'], path: application('/acceptance') },
  'POST /api/applications/:id/decline': { may: ['student'], path: application('/decline') },
  'POST /api/applications/:id/offering': { may: ['company'], path: application('/offering'), body: {} },
  'POST /api/applications/:id/rejection': { may: ['company'], path: application('/rejection'), body: { reason: 'dates' } },
  'POST /api/applications/:id/withdrawal': { may: ['student'], path: application('/withdrawal') },
  'POST /api/applications/:id/restoration': { may: ['student'], path: application('/restoration') },
  'POST /api/applications/:id/cancellation': {
    may: ['student', 'company', 'teacher'],
    path: application('/cancellation'),
    body: { reason: 'Plus personne pour accueillir.' },
  },
  'POST /api/company/applications/answers/preview': { may: ['company'], body: (ids) => answersBody(ids.applicationId) },
  'POST /api/company/applications/answers': { may: ['company'], body: (ids) => answersBody(ids.applicationId) },
  'POST /api/offers/:id/closure': { may: ['company'], body: { reason: 'other' } },
  'POST /api/offers/:id/filling': { may: ['company'], body: { channel: 'here' } },
  'POST /api/offers/:id/pause': { may: ['company'] },
  'POST /api/offers/:id/withdrawal': { may: ['company'] },
  'POST /api/offers/:id/resumption': { may: ['company'] },
  'POST /api/offers/:id/extension': { may: ['company'], body: { until: '2020-01-01' } },
  'POST /api/offers/:id/copy': { may: ['company'] },
  // Published: refused to its own company, which it belongs to all the same.
  'DELETE /api/offers/:id': { may: ['company'] },
  'POST /api/offers/:id/views': { may: EVERYBODY },
  'DELETE /api/classes/:id/students/:studentId': {
    may: ['teacher'],
    path: (ids) => `/api/classes/${ids.classId}/students/${ids.studentId}`,
  },
  'GET /api/reference/occupations': { may: EVERYBODY, path: () => '/api/reference/occupations?q=chimie' },
  'GET /api/reference/occupations/:code': { may: EVERYBODY, path: () => '/api/reference/occupations/H1503' },
  'GET /api/reference/skills': { may: EVERYBODY, path: () => '/api/reference/skills?q=dosage' },
  'GET /api/reference/communes': { may: EVERYBODY, path: () => '/api/reference/communes?q=amiens' },
  'GET /api/reference/communes/:insee': { may: EVERYBODY, path: () => '/api/reference/communes/80021' },
  'GET /api/reference/diplomas': { may: EVERYBODY },
  'GET /api/reference/schools': { may: EVERYBODY, path: () => '/api/reference/schools?q=lycee' },
  ...BOARD,
  // After all principals have read it.
  'DELETE /api/student/cv': { may: STUDENTS },
  // Last: it ends the sessions of all principals.
  'POST /api/auth/sign-out': { may: EVERYBODY },
};
