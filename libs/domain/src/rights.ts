import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { CompanyStatus } from './organisations/organisation.js';
import type { PersonRole } from './role.js';

/** Acts that can be asked of each subject. Ownership is checked in the queries: a row of another owner is not found. */
export interface Acts {
  /** Own account and sessions. */
  Account: 'read' | 'update';
  Invitation: 'read' | 'create' | 'delete';
  /** `update`: for the campus. `read-own`, `update-own`: for the school's office. */
  School: 'read' | 'create' | 'update' | 'read-own' | 'update-own';
  /** Members of the own school. `reset-access`: removes the second factor of a colleague who was identified in person. */
  SchoolMember: 'read' | 'end' | 'reset-access';
  ClassGroup: 'read' | 'create' | 'update';
  /** The end of a school year, for the classes of a school or of one referent. */
  YearRollover: 'manage';
  /** Programmes of a school and their placement periods. A teacher updates those of shared classes. */
  Programme: 'read' | 'create' | 'update' | 'archive';
  /** A student's own profile. */
  StudentProfile: 'read' | 'update';
  Match: 'read';
  /**
   * `manage-own`: list and draft of the own company; reading published offers is public. `moderate`: the campus's own view. `prepare`: a
   * draft for a company.
   */
  Offer: 'manage-own' | 'publish' | 'close' | 'moderate' | 'prepare';
  /**
   * Student: send, list, read, withdraw, confirm (accept or decline). Company: read, answer. Both, and the school: cancel an agreed place.
   * Teacher and campus: note a refusal told on the phone.
   */
  Application: 'send' | 'list' | 'read' | 'withdraw' | 'confirm' | 'answer' | 'cancel' | 'refuse-by-phone';
  /**
   * Student: `read` own places. Student and school: `declare` a place found elsewhere. `answer`: the host. `follow`, `certify`: the school,
   * of its classes, on a paper that it has seen. Student and school: `cancel` a place found elsewhere.
   */
  Placement: 'read' | 'declare' | 'answer' | 'follow' | 'certify' | 'cancel';
  /**
   * Agreements of internships. Student: `read` the own one, `fill` the own part. `host`: the company reads its own and fills its part.
   * `follow`: the school, of its classes; with remarks. `validate`: subject and skills. `prepare`: the office of the school fills its part,
   * plans the days and opens the signatures.
   */
  Agreement: 'read' | 'fill' | 'host' | 'follow' | 'validate' | 'prepare';
  /**
   * Contracts of work-study. Student: `read` the own one, `fill` the own part. `host`: the employer reads its own, fills its part, sends it
   * to the OPCO and ends it. `follow`: the training centre, of its classes; with remarks. `prepare`: its office fills its part, opens the
   * signatures, and records the OPCO's answer.
   */
  Contract: 'read' | 'fill' | 'host' | 'follow' | 'prepare';
  /** Links of letters about a placement and its papers, for own students or sites. `end`: by hand. */
  PaperLink: 'read' | 'end';
  /**
   * Framework agreements of the own school or company. `write`: drafts, contacts, proposals, renewals, early ends. `file`: the paper that
   * both have signed. Teachers read those of their school; `read-all`: the campus, of every school.
   */
  FrameworkAgreement: 'read' | 'write' | 'sign' | 'file' | 'read-all';
  /** Companies that the campus calls because applicants await their answer. */
  Escalation: 'follow';
  /**
   * `read`: the own company. `update`: its page and sites. `manage-members`: who works in it. `verify`: the coordinator's list and
   * decision. `mend`: facts, notes and list, for the campus.
   */
  Company: 'read' | 'update' | 'manage-members' | 'verify' | 'mend';
  /** Visible students under a pseudonym, and invitations to apply. */
  Candidate: 'list' | 'invite';
  /** Invitations to apply, as the student receives them. */
  InvitationToApply: 'read' | 'answer';
  /**
   * A student of the own class, or of the own school for its office. `read-messages`: what companies wrote to a minor; `note`: notes;
   * `remind`: letters; `agree`: the school's agreement, the confirmation of the guardian, the link of the guardian page; `mend-guardian`:
   * the contact of the guardian; `certify`: which papers the school has seen; `propose`: an offer; `reset-access`: a new address or no
   * second factor, for a pupil identified in person.
   */
  StudentSheet: 'read' | 'read-messages' | 'note' | 'remind' | 'agree' | 'mend-guardian' | 'certify' | 'propose' | 'reset-access';
  /** `confirm`: guardians of minors without a class, by the campus. */
  Guardian: 'confirm';
  /** Declarations to the labour inspectorate of the own company or school. */
  Derogation: 'declare';
  /** A student's saved offers. */
  SavedOffer: 'manage';
  SavedView: 'manage';
  /** Imports of pupil lists into the own classes or school. */
  RosterImport: 'manage';
  /** Frequencies of the reader's own letters. */
  LetterPreference: 'manage';
  /**
   * Staff and company accounts, for the campus. `close`: also reopens, and moves a teacher. `reset-access`: a new address or no second
   * factor, for a person identified in person.
   */
  StaffAccount: 'search' | 'suspend' | 'close' | 'reset-access';
  /** Orders of the rectors on pupils in PFMP. */
  PfmpOrder: 'record';
  /** `open`: a student's file for a written reason. `read-own`: who opened the student's own file. */
  FileTicket: 'open' | 'read-own';
  /**
   * Sent letters: `read` their metadata and the previews, `resend`, `lift` an address off the suppression list. `read-own`: letters to the
   * reader.
   */
  MailLog: 'read' | 'resend' | 'lift' | 'read-own';
  /** `file`: reports a company's text to a student. `review`: reads and decides reports. */
  Report: 'file' | 'review';
  /** Past facts that today's rules would refuse. */
  PastBreach: 'review';
  /** Weights of the criteria of a score. */
  Weights: 'tune';
  /** Dated rows of legal parameters, entered between two releases. */
  LawParameter: 'feed';
  /** Official forms of contracts, and the values that fill their fields. */
  OfficialForm: 'feed';
  /** Log of what was done with personal data: of the own school or company, or of all for the campus. */
  AuditLog: 'read';
  /** `watch`: the dashboard of the worker's jobs and of those that failed. `retry`: runs one again. */
  JobQueue: 'watch' | 'retry';
}

export type Subject = keyof Acts;
export type Act<On extends Subject = Subject> = Acts[On];
export type Ability = MongoAbility<[string, Subject]>;

export interface RightsHolder {
  role: PersonRole;
  /** Null for an account without a company. */
  companyStatus: CompanyStatus | null;
}

type Grant = readonly [subject: Subject, acts: string[]];
const may = <On extends Subject>(subject: On, ...acts: Act<On>[]): Grant => [subject, acts];

const LINKS_OF_PAPERS = may('PaperLink', 'read', 'end');

const RECRUITER = [
  may('Company', 'read'),
  may('Offer', 'manage-own', 'publish', 'close'),
  may('Application', 'read', 'answer', 'cancel'),
  may('Candidate', 'list', 'invite'),
  may('Placement', 'answer'),
  may('Agreement', 'host'),
  may('Contract', 'host'),
  LINKS_OF_PAPERS,
  may('FrameworkAgreement', 'read', 'write', 'sign'),
];
const INVITING = may('Invitation', 'read', 'create', 'delete');

const PLACES_OF_CLASSES = may('Placement', 'declare', 'follow', 'certify', 'cancel');

/** Office and head of a school: they manage its people, classes and rosters. */
const SCHOOL_OFFICE = [
  INVITING,
  LINKS_OF_PAPERS,
  may('School', 'read-own', 'update-own'),
  may('SchoolMember', 'read', 'end'),
  may('RosterImport', 'manage'),
  may('StudentSheet', 'read', 'remind', 'agree', 'mend-guardian', 'certify', 'reset-access'),
  may('Application', 'cancel'),
  may('AuditLog', 'read'),
  PLACES_OF_CLASSES,
  may('Agreement', 'follow', 'prepare'),
  may('Contract', 'follow', 'prepare'),
  may('FrameworkAgreement', 'read', 'write', 'file'),
  may('ClassGroup', 'read', 'create', 'update'),
  may('Programme', 'read', 'create', 'update', 'archive'),
  may('YearRollover', 'manage'),
];

const GRANTS: Record<PersonRole, readonly Grant[]> = {
  student: [
    may('StudentProfile', 'read', 'update'),
    may('Match', 'read'),
    may('SavedOffer', 'manage'),
    may('Application', 'send', 'list', 'read', 'withdraw', 'confirm', 'cancel'),
    may('Placement', 'read', 'declare', 'cancel'),
    may('Agreement', 'read', 'fill'),
    may('Contract', 'read', 'fill'),
    may('InvitationToApply', 'read', 'answer'),
    may('FileTicket', 'read-own'),
    may('MailLog', 'read-own'),
    may('Report', 'file'),
  ],
  company_recruiter: RECRUITER,
  company_admin: [
    ...RECRUITER,
    may('Company', 'update', 'manage-members'),
    may('FrameworkAgreement', 'file'),
    may('Derogation', 'declare'),
    may('AuditLog', 'read'),
    INVITING,
  ],
  tutor: [],
  teacher: [
    may('Application', 'cancel', 'refuse-by-phone'),
    may('ClassGroup', 'read', 'create', 'update'),
    may('Programme', 'read', 'update'),
    may('YearRollover', 'manage'),
    may('Offer', 'prepare'),
    may('StudentSheet', 'read', 'read-messages', 'note', 'remind', 'agree', 'certify', 'propose', 'reset-access'),
    may('Derogation', 'declare'),
    may('SavedView', 'manage'),
    may('RosterImport', 'manage'),
    may('Report', 'file'),
    may('Agreement', 'follow', 'validate'),
    may('Contract', 'follow'),
    may('FrameworkAgreement', 'read'),
    LINKS_OF_PAPERS,
    PLACES_OF_CLASSES,
  ],
  school_staff: SCHOOL_OFFICE,
  school_head: [...SCHOOL_OFFICE, may('SchoolMember', 'reset-access'), may('Agreement', 'validate'), may('FrameworkAgreement', 'sign')],
  professional: [],
  campus_coordinator: [
    may('School', 'read', 'create', 'update'),
    may('FrameworkAgreement', 'read-all'),
    LINKS_OF_PAPERS,
    may('Company', 'verify', 'mend'),
    may('Application', 'refuse-by-phone'),
    may('Escalation', 'follow'),
    may('Guardian', 'confirm'),
    may('Offer', 'moderate', 'prepare'),
    may('StaffAccount', 'search', 'suspend', 'close', 'reset-access'),
    may('FileTicket', 'open'),
    may('PfmpOrder', 'record'),
    may('MailLog', 'read', 'resend', 'lift'),
    may('Report', 'review'),
    may('PastBreach', 'review'),
    may('Weights', 'tune'),
    may('LawParameter', 'feed'),
    may('OfficialForm', 'feed'),
    may('AuditLog', 'read'),
    may('JobQueue', 'watch', 'retry'),
    INVITING,
  ],
};

/** Message code of why a company that is not verified may not act. */
export const whyNotVerified = (status: Exclude<CompanyStatus, 'verified'>): string =>
  status === 'suspended' ? 'company.suspended' : 'company.not-verified';

/** Returns what this person may do. The api's guard checks it on every route; the web uses it to show or hide buttons. */
export function abilityFor({ role, companyStatus }: RightsHolder): Ability {
  const { can, cannot, build } = new AbilityBuilder<Ability>(createMongoAbility);
  can(['read', 'update'], 'Account');
  can('manage', 'LetterPreference');
  for (const [subject, acts] of GRANTS[role]) can(acts, subject);
  if (companyStatus !== null && companyStatus !== 'verified') {
    const why = whyNotVerified(companyStatus);
    cannot('publish', 'Offer').because(why);
    cannot(['read', 'answer', 'cancel'], 'Application').because(why);
    cannot(['list', 'invite'], 'Candidate').because(why);
    cannot('answer', 'Placement').because(why);
    cannot('host', 'Agreement').because(why);
    cannot('host', 'Contract').because(why);
    cannot(['read', 'end'], 'PaperLink').because(why);
    cannot(['write', 'sign', 'file'], 'FrameworkAgreement').because(why);
  }
  return build();
}

/** Returns null when allowed; else the code of the reason, `rights.none` when nothing would ever allow it. */
export function refusal(holder: RightsHolder, act: string, subject: Subject): string | null {
  const ability = abilityFor(holder);
  if (ability.can(act, subject)) return null;
  return ability.relevantRuleFor(act, subject)?.reason ?? 'rights.none';
}
