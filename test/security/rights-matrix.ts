import { PRINCIPALS, type PrincipalName, type StoryIds } from './principals.js';

export interface RouteRights {
  /** Who may; everybody else is refused: 401 without an account, 404 otherwise. */
  may: readonly PrincipalName[];
  /** Where `:id` stands for something else than the offer. */
  path?: (ids: StoryIds) => string;
  /** A body good enough to reach the question whose thing it is. */
  body?: unknown;
}

const EVERYBODY: readonly PrincipalName[] = PRINCIPALS;
const SIGNED_IN = PRINCIPALS.filter((name) => name !== 'anonymous');
const STUDENTS = ['student', 'otherStudent'] as const;
const COMPANIES = ['company', 'otherCompany'] as const;
const TEACHERS = ['teacher', 'otherTeacher'] as const;
const INVITERS = ['company', 'otherCompany', 'coordinator'] as const;

const application = (act: string) => (ids: StoryIds) => `/api/applications/${ids.applicationId}${act}`;
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

/** Every route of the api, and who may. The walk fails on a route that is not here. */
export const RIGHTS: Record<string, RouteRights> = {
  'GET /api/health/live': { may: EVERYBODY },
  'GET /api/health/ready': { may: EVERYBODY },
  'GET /api/campus/figures': { may: EVERYBODY },
  'GET /api/account/me': { may: EVERYBODY },
  'PUT /api/account/locale': { may: SIGNED_IN, body: { locale: 'fr' } },
  'POST /api/account/confirmation': { may: EVERYBODY, body: {} },
  'POST /api/account/confirmation/renewal': { may: EVERYBODY, body: {} },
  'POST /api/demo/sign-in': { may: EVERYBODY, body: {} },
  'POST /api/auth/sign-in/email': { may: EVERYBODY, body: {} },
  'POST /api/auth/request-password-reset': { may: EVERYBODY, body: {} },
  'POST /api/auth/reset-password': { may: EVERYBODY, body: {} },
  'GET /api/auth/list-sessions': { may: SIGNED_IN },
  'POST /api/auth/revoke-session': { may: SIGNED_IN, body: {} },
  'GET /api/class-codes/:code': { may: EVERYBODY, path: () => '/api/class-codes/BANA58QX' },
  'POST /api/sign-up/student': { may: EVERYBODY, body: {} },
  'POST /api/sign-up/company': { may: EVERYBODY, body: {} },
  'GET /api/invitations': { may: INVITERS },
  'POST /api/invitations': { may: INVITERS, body: {} },
  'POST /api/invitations/lookup': { may: EVERYBODY, body: {} },
  'POST /api/invitations/acceptance': { may: EVERYBODY, body: {} },
  'DELETE /api/invitations/:id': { may: ['coordinator'], path: (ids) => `/api/invitations/${ids.invitationId}` },
  'GET /api/schools': { may: ['coordinator'] },
  'POST /api/schools': { may: ['coordinator'], body: {} },
  'GET /api/company': { may: COMPANIES },
  'GET /api/companies': { may: ['coordinator'] },
  'POST /api/companies/:id/verification': { may: ['coordinator'], path: (ids) => `/api/companies/${ids.companyId}/verification` },
  'GET /api/classes': { may: TEACHERS },
  'POST /api/classes': { may: TEACHERS, body: {} },
  'GET /api/classes/:id': { may: ['teacher'], path: schoolClass('') },
  'POST /api/classes/:id/code': { may: ['teacher'], path: schoolClass('/code') },
  'DELETE /api/classes/:id/code': { may: ['teacher'], path: schoolClass('/code') },
  'GET /api/student/profile': { may: STUDENTS },
  'PUT /api/student/profile': { may: STUDENTS, body: {} },
  'POST /api/student/class': { may: STUDENTS, body: {} },
  'GET /api/student/matches': { may: STUDENTS },
  'GET /api/student/matches/:offerId': { may: STUDENTS, path: (ids) => `/api/student/matches/${ids.offerId}` },
  'GET /api/offers': { may: EVERYBODY },
  'GET /api/offers/:id': { may: EVERYBODY },
  'GET /api/company/offers': { may: COMPANIES },
  'POST /api/offers': { may: COMPANIES, body: {} },
  'PUT /api/offers/:id': { may: ['company'], body: { ...OFFER_BODY, version: 999 } },
  'POST /api/offers/:id/publication': { may: ['company'] },
  'GET /api/offers/:id/applications': { may: ['company'] },
  'POST /api/applications': { may: STUDENTS, body: {} },
  'GET /api/applications': { may: STUDENTS },
  'GET /api/applications/:id': { may: ['student', 'company'], path: application('') },
  'POST /api/applications/:id/reading': { may: ['company'], path: application('/reading') },
  'POST /api/applications/:id/acceptance': { may: ['student'], path: application('/acceptance') },
  'POST /api/applications/:id/decline': { may: ['student'], path: application('/decline') },
  'POST /api/applications/:id/offering': { may: ['company'], path: application('/offering'), body: {} },
  'POST /api/applications/:id/rejection': { may: ['company'], path: application('/rejection'), body: { reason: 'dates' } },
  'POST /api/applications/:id/withdrawal': { may: ['student'], path: application('/withdrawal') },
  'POST /api/offers/:id/closure': { may: ['company'], body: { reason: 'other' } },
  'DELETE /api/classes/:id/students/:studentId': {
    may: ['teacher'],
    path: (ids) => `/api/classes/${ids.classId}/students/${ids.studentId}`,
  },
  'GET /api/reference/occupations': { may: EVERYBODY, path: () => '/api/reference/occupations?q=chimie' },
  'GET /api/reference/occupations/:code': { may: EVERYBODY, path: () => '/api/reference/occupations/H1503' },
  'GET /api/reference/skills': { may: EVERYBODY, path: () => '/api/reference/skills?q=dosage' },
  'GET /api/reference/communes': { may: EVERYBODY, path: () => '/api/reference/communes?q=amiens' },
  'GET /api/reference/diplomas': { may: EVERYBODY },
  // Last: it ends the sessions of everybody.
  'POST /api/auth/sign-out': { may: EVERYBODY },
};
