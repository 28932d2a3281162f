import { AGREEMENT_LINK_DAYS } from '../agreements/agreement.js';
import { SIGNATURE_DAYS } from '../agreements/signing.js';
import { CONTRACT_LINK_DAYS } from '../contracts/contract.js';
import { GUARDIAN_LINK_DAYS } from '../minors/guardian-consent.js';
import { INVITATION_DAYS } from '../organisations/organisation.js';
import { PLACE_LINK_DAYS } from '../placements/declared-place.js';
import { ADDRESS_RESET_DAYS, CONFIRMATION_HOURS, EMAIL_UNDO_DAYS, MAGIC_LINK_MINUTES, PASSWORD_RESET_HOURS } from '../privacy/retention.js';
import { COMPANY_ROLES, type PersonRole, SCHOOL_ROLES } from '../role.js';

/** Events that end a link. */
export const LINK_ENDS = [
  'revoked',
  'expired',
  'newer_link',
  'company_suspended',
  'member_removed',
  'address_corrected',
  'placement_over',
  'paper_over',
  'version_void',
  'seat_given_up',
  'student_adult',
  'student_erased',
] as const;
export type LinkEnd = (typeof LINK_ENDS)[number];

interface LinkRule {
  /** Prefixes of the paths that accept its token. */
  paths: readonly string[];
  holder: string;
  reads: string;
  writes: string;
}

/** A link about a student, whose standing is checked at each use. */
export interface PaperLinkRule extends LinkRule {
  days: number;
  endedBy: readonly LinkEnd[];
  /** Roles that can revoke one. */
  revokedBy: readonly PersonRole[];
  /** Days for which it stays open after a placement that had begun ends. */
  graceDays: number;
  /** Whether the last day of a placement ends the link before the nightly job has moved the placement. */
  endsOnLastDay: boolean;
  /** Error code of an ended or unknown link. */
  unknown: `${string}.link-unknown`;
}

/** A link into the reader's own account or letters, used once or harmless. Its own query checks what ends it. */
export interface OwnLinkRule extends LinkRule {
  lives: string;
  endedBy: readonly string[];
}

const BY_HAND = ['revoked', 'expired', 'newer_link'] as const;
const OF_HOST = ['company_suspended', 'member_removed', 'address_corrected', 'placement_over', 'student_erased'] as const;
const PARTIES = [...SCHOOL_ROLES, ...COMPANY_ROLES, 'campus_coordinator'] as const;

/** Links about a student, resolved in one place: `libs/database/src/queries/papers/links`. A new kind is a row here; types and tests then require the rest. */
export const PAPER_LINKS = {
  place: {
    paths: ['/api/place-links/'],
    holder: 'the host of a place found elsewhere, at the address that is asked',
    reads: 'what was declared: the pupil by name (a minor by initial), days, what the law holds against it',
    writes: 'the answer of the host; that the reader is another person',
    days: PLACE_LINK_DAYS,
    endedBy: [...BY_HAND, ...OF_HOST],
    revokedBy: PARTIES,
    ...{ graceDays: 0, endsOnLastDay: true },
    unknown: 'place.link-unknown',
  },
  agreement: {
    paths: ['/api/agreement-links/'],
    holder: 'the host of the placement, at the address that is asked',
    reads: 'the agreement without the part of the student',
    writes: 'the part of the host, remarks, an amendment',
    days: AGREEMENT_LINK_DAYS,
    endedBy: [...BY_HAND, ...OF_HOST, 'paper_over'],
    revokedBy: PARTIES,
    ...{ graceDays: 0, endsOnLastDay: true },
    unknown: 'agreement.link-unknown',
  },
  contract: {
    paths: ['/api/contract-links/'],
    holder: 'the employer, at the address that is asked',
    reads: 'the contract without the part of the apprentice, the official form',
    writes: 'the part of the employer, remarks, an amendment, what the OPCO answers',
    days: CONTRACT_LINK_DAYS,
    endedBy: [...BY_HAND, ...OF_HOST, 'paper_over'],
    revokedBy: PARTIES,
    // The employer tells the OPCO about a rupture without delay, from the page of this link.
    ...{ graceDays: 30, endsOnLastDay: true },
    unknown: 'contract.link-unknown',
  },
  signature: {
    paths: ['/api/signature-links/'],
    holder: 'one signatory of one version, at the address of the seat',
    reads: 'the version, and its sealed file',
    writes: 'a signature, a refusal, a delegate, an objection to a filed paper: each with the code',
    days: SIGNATURE_DAYS,
    endedBy: [...BY_HAND, ...OF_HOST, 'paper_over', 'version_void', 'seat_given_up'],
    revokedBy: PARTIES,
    // Every signatory may download the sealed copy until the link in its letter expires.
    graceDays: SIGNATURE_DAYS,
    // The agreement of a short placement may be signed or filed after its last day, until it lapses; what is filed is open to objection.
    endsOnLastDay: false,
    unknown: 'signature.link-unknown',
  },
  guardian: {
    paths: ['/api/guardian-pages/'],
    holder: 'one guardian of a minor, at the address that school or pupil wrote',
    reads: 'places, dates and decisions about the own child, as long as the school confirms the contact',
    writes: 'a consent; that the reader is another person',
    days: GUARDIAN_LINK_DAYS,
    endedBy: [...BY_HAND, 'address_corrected', 'student_adult', 'student_erased'],
    revokedBy: SCHOOL_ROLES,
    ...{ graceDays: 0, endsOnLastDay: true },
    unknown: 'guardian.link-unknown',
  },
} as const satisfies Record<string, PaperLinkRule>;
export type PaperLinkKind = keyof typeof PAPER_LINKS;
export const PAPER_LINK_KINDS = Object.keys(PAPER_LINKS) as PaperLinkKind[];

/** All other links, each with the rule that its own query implements. */
export const OWN_LINKS = {
  invitation: {
    ...{
      paths: ['/api/invitations/'],
      holder: 'the invited address; an existing account of that address',
      lives: `${INVITATION_DAYS} days`,
    },
    ...{ reads: 'who invites, where, as what', writes: 'a role' },
    endedBy: [
      'spent',
      'expired',
      'revoked by who invites',
      'the role of who invites has ended',
      'the company is suspended',
      'a newer one of the same address and role',
    ],
  },
  sign_up: {
    ...{ paths: ['/api/account/confirmation'], holder: 'the reader of the mailbox', lives: `${CONFIRMATION_HOURS} hours` },
    ...{ reads: 'what the form said', writes: 'the account, its password' },
    endedBy: ['spent', 'expired', 'a newer one of the same address', 'the address has become an account'],
  },
  magic_link: {
    ...{
      paths: ['/api/auth/magic-link/'],
      holder: 'the account of the address, in the browser that asked or with its code',
      lives: `${MAGIC_LINK_MINUTES} minutes`,
    },
    ...{ reads: 'nothing', writes: 'a session' },
    endedBy: ['spent', 'expired', 'a newer one', 'another address of the account', 'the account closed'],
  },
  password_reset: {
    ...{ paths: ['/api/auth/reset-password'], holder: 'the account of the address', lives: `${PASSWORD_RESET_HOURS} hour` },
    ...{ reads: 'nothing', writes: 'a password' },
    endedBy: ['spent', 'expired', 'a newer one', 'another address of the account', 'the account closed'],
  },
  address_confirmation: {
    ...{
      paths: ['/api/account/email/confirmation'],
      holder: 'the reader of the new mailbox',
      lives: `${CONFIRMATION_HOURS} hours, ${ADDRESS_RESET_DAYS} days where a school or the campus asked`,
    },
    ...{ reads: 'the name of the account', writes: 'its address' },
    endedBy: ['spent', 'expired', 'a newer one', 'undone by the old address'],
  },
  address_undo: {
    ...{ paths: ['/api/account/email/undo'], holder: 'the reader of the old mailbox', lives: `${EMAIL_UNDO_DAYS} days` },
    ...{ reads: 'both addresses, the new one masked', writes: 'the old address; ends every session' },
    endedBy: ['spent', 'expired', 'an earlier change undone'],
  },
  letter: {
    ...{ paths: ['/api/letter-links/', '/api/unsubscriptions/'], holder: 'the reader of a letter', lives: 'as long as its letter' },
    ...{ reads: 'how often the letters of this address come', writes: 'the same' },
    endedBy: ['the address is no longer in use'],
  },
} as const satisfies Record<string, OwnLinkRule>;
export const LINK_KINDS = { ...PAPER_LINKS, ...OWN_LINKS };
export type LinkKind = keyof typeof LINK_KINDS;
