import { PLACE_PAPERS } from '../placements/declared-place.js';

/** Acts that the audit log records, by the filter group of its screen. */
export const AUDIT_ACTS_OF = {
  'sign-in': [
    'signed_in',
    'sign_in_failed',
    'sessions_ended',
    'address_changed',
    'address_reset',
    'password_changed',
    'second_factor_changed',
  ],
  access: ['file_ticket_opened', 'file_read', 'sheet_read', 'cv_read', 'messages_read'],
  export: ['exported', 'own_data_exported'],
  people: [
    'invited',
    'invitation_revoked',
    'invitation_accepted',
    'invitation_misused',
    'membership_ended',
    'account_closed',
    'account_reopened',
    'class_access_given',
    'class_access_ended',
    'class_handed_over',
  ],
  company: ['company_suspended', 'company_reinstated', 'company_verified', 'company_merged', 'framework_signed', 'framework_ended'],
  form: ['form_received', 'form_mapped', 'form_put_in_use', 'form_taken_out', 'form_deleted'],
  job: ['job_retried', 'jobs_retried'],
  data: [
    'imported',
    'import_undone',
    'year_rolled_over',
    'rollover_undone',
    'place_certified',
    'erased',
    'anonymised',
    'file_sweep_allowed',
  ],
} as const;

type ActsOf = typeof AUDIT_ACTS_OF;
export type AuditGroup = keyof ActsOf;
export type AuditAct = ActsOf[AuditGroup][number];
export const AUDIT_GROUPS = Object.keys(AUDIT_ACTS_OF) as AuditGroup[];
export const AUDIT_ACTS: readonly AuditAct[] = AUDIT_GROUPS.flatMap((group): readonly AuditAct[] => AUDIT_ACTS_OF[group]);

/** Acts of reading a student's file that the student sees under "who opened my file". */
export const FILE_READINGS = AUDIT_ACTS_OF.access;
export type FileReading = (typeof FILE_READINGS)[number];

/** Kinds of things that an entry is about; its id identifies the row. */
export const AUDIT_THINGS = [
  'account',
  'student',
  'class_group',
  'school',
  'company',
  'application',
  'invitation',
  'membership',
  'roster_import',
  'placement',
  'framework_agreement',
  'official_form',
  'job',
] as const;
export type AuditThing = (typeof AUDIT_THINGS)[number];

/** Details that an entry adds to its act; each has its text on the log screen. */
export const AUDIT_CODES = [
  ...(['password', 'link', 'second_step', 'on', 'off', 'reset', 'confirmed', 'undone', 'campus', 'school'] as const),
  ...(['open', 'accepted', 'revoked', 'expired', 'unknown', 'other_address', 'json', 'pdf', 'inactive', 'archive'] as const),
  ...PLACE_PAPERS,
] as const;
export type AuditCode = (typeof AUDIT_CODES)[number];

/** Months for which an audit entry is kept; the closing hash of each month stays. */
export const AUDIT_MONTHS = 12;
