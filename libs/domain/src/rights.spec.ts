import { describe, expect, it } from '@jest/globals';
import { type Act, abilityFor, refusal, type Subject } from './rights.js';
import { isCompanyRole, PERSON_ROLES, type PersonRole } from './role.js';

/** Verified, so that only the role decides. */
const holder = (role: PersonRole) => ({ role, companyStatus: isCompanyRole(role) ? ('verified' as const) : null });

const EVERYONE = PERSON_ROLES;
const STUDENT: PersonRole[] = ['student'];
const COMPANY: PersonRole[] = ['company_admin', 'company_recruiter'];
const ADMIN: PersonRole[] = ['company_admin'];
const TEACHER: PersonRole[] = ['teacher'];
const OFFICE: PersonRole[] = ['school_staff', 'school_head'];
const CAMPUS: PersonRole[] = ['campus_coordinator'];

const INVITING = [...ADMIN, ...OFFICE, ...CAMPUS];

/** Each act, and the roles that may: what the matrix of rights says, read from the side of the acts. */
const MATRIX: { [On in Subject]: Record<Act<On>, PersonRole[]> } = {
  Account: { read: EVERYONE, update: EVERYONE },
  LetterPreference: { manage: EVERYONE },
  Invitation: { read: INVITING, create: INVITING, delete: INVITING },
  School: { read: CAMPUS, create: CAMPUS, update: CAMPUS, 'read-own': OFFICE, 'update-own': OFFICE },
  SchoolMember: { read: OFFICE, end: OFFICE, 'reset-access': ['school_head'] },
  ClassGroup: { read: [...TEACHER, ...OFFICE], create: [...TEACHER, ...OFFICE], update: [...TEACHER, ...OFFICE] },
  Programme: { read: [...TEACHER, ...OFFICE], create: OFFICE, update: [...TEACHER, ...OFFICE], archive: OFFICE },
  YearRollover: { manage: [...TEACHER, ...OFFICE] },
  StudentProfile: { read: STUDENT, update: STUDENT },
  Match: { read: STUDENT },
  Offer: { 'manage-own': COMPANY, publish: COMPANY, close: COMPANY, moderate: CAMPUS, prepare: [...TEACHER, ...CAMPUS] },
  Application: {
    send: STUDENT,
    list: STUDENT,
    withdraw: STUDENT,
    confirm: STUDENT,
    answer: COMPANY,
    read: [...STUDENT, ...COMPANY],
    cancel: [...STUDENT, ...COMPANY, ...TEACHER, ...OFFICE],
    'refuse-by-phone': [...TEACHER, ...CAMPUS],
  },
  Company: { read: COMPANY, update: ADMIN, 'manage-members': ADMIN, verify: CAMPUS, mend: CAMPUS },
  Placement: {
    read: STUDENT,
    declare: [...STUDENT, ...TEACHER, ...OFFICE],
    answer: COMPANY,
    follow: [...TEACHER, ...OFFICE],
    certify: [...TEACHER, ...OFFICE],
    cancel: [...STUDENT, ...TEACHER, ...OFFICE],
  },
  PaperLink: {
    read: [...COMPANY, ...TEACHER, ...OFFICE, ...CAMPUS],
    end: [...COMPANY, ...TEACHER, ...OFFICE, ...CAMPUS],
  },
  Contract: {
    read: STUDENT,
    fill: STUDENT,
    host: COMPANY,
    follow: [...TEACHER, ...OFFICE],
    prepare: OFFICE,
  },
  Agreement: {
    read: STUDENT,
    fill: STUDENT,
    host: COMPANY,
    follow: [...TEACHER, ...OFFICE],
    validate: [...TEACHER, 'school_head'],
    prepare: OFFICE,
  },
  FrameworkAgreement: {
    read: [...COMPANY, ...TEACHER, ...OFFICE],
    write: [...COMPANY, ...OFFICE],
    sign: [...COMPANY, 'school_head'],
    file: [...ADMIN, ...OFFICE],
    'read-all': CAMPUS,
  },
  Escalation: { follow: CAMPUS },
  Guardian: { confirm: CAMPUS },
  Candidate: { list: COMPANY, invite: COMPANY },
  InvitationToApply: { read: STUDENT, answer: STUDENT },
  StudentSheet: {
    read: [...TEACHER, ...OFFICE],
    'read-messages': TEACHER,
    note: TEACHER,
    remind: [...TEACHER, ...OFFICE],
    agree: [...TEACHER, ...OFFICE],
    'mend-guardian': OFFICE,
    certify: [...TEACHER, ...OFFICE],
    propose: TEACHER,
    'reset-access': [...TEACHER, ...OFFICE],
  },
  Derogation: { declare: [...ADMIN, ...TEACHER] },
  SavedOffer: { manage: STUDENT },
  SavedView: { manage: TEACHER },
  RosterImport: { manage: [...TEACHER, ...OFFICE] },
  StaffAccount: { search: CAMPUS, suspend: CAMPUS, close: CAMPUS, 'reset-access': CAMPUS },
  PfmpOrder: { record: CAMPUS },
  FileTicket: { open: CAMPUS, 'read-own': STUDENT },
  MailLog: { read: CAMPUS, resend: CAMPUS, lift: CAMPUS, 'read-own': STUDENT },
  Report: { file: [...STUDENT, ...TEACHER], review: CAMPUS },
  PastBreach: { review: CAMPUS },
  Weights: { tune: CAMPUS },
  LawParameter: { feed: CAMPUS },
  OfficialForm: { feed: CAMPUS },
  AuditLog: { read: INVITING },
  JobQueue: { watch: CAMPUS, retry: CAMPUS },
};
const ACTS = Object.entries(MATRIX).flatMap(([subject, acts]) =>
  Object.entries(acts).map(([act, roles]) => ({ subject: subject as Subject, act, roles })),
);

describe('rights', () => {
  it.each(ACTS)('let $roles and no other $act: $subject', ({ subject, act, roles }) => {
    expect(PERSON_ROLES.filter((role) => abilityFor(holder(role)).can(act, subject)).sort()).toEqual([...roles].sort());
  });

  it.each([
    ['pending', 'company.not-verified'],
    ['suspended', 'company.suspended'],
  ] as const)('of a company that is %s: it drafts and closes offers, and sees no student', (companyStatus, why) => {
    for (const role of COMPANY) {
      const withheld = ACTS.filter(({ roles }) => roles.includes(role))
        .map(({ subject, act }) => [`${subject}.${act}`, refusal({ role, companyStatus }, act, subject)])
        .filter(([, refused]) => refused !== null);
      expect(Object.fromEntries(withheld)).toEqual({
        'Offer.publish': why,
        'Application.read': why,
        'Application.answer': why,
        'Application.cancel': why,
        'Candidate.list': why,
        'Candidate.invite': why,
        'Placement.answer': why,
        'Agreement.host': why,
        'Contract.host': why,
        'PaperLink.read': why,
        'PaperLink.end': why,
        'FrameworkAgreement.write': why,
        'FrameworkAgreement.sign': why,
        ...(role === 'company_admin' && { 'FrameworkAgreement.file': why }),
      });
    }
  });

  it('say nothing of why when nothing will ever allow it', () => {
    expect(refusal({ role: 'teacher', companyStatus: null }, 'publish', 'Offer')).toBe('rights.none');
    expect(refusal({ role: 'teacher', companyStatus: null }, 'prepare', 'Offer')).toBeNull();
    expect(refusal({ role: 'company_recruiter', companyStatus: 'suspended' }, 'verify', 'Company')).toBe('rights.none');
  });
});
