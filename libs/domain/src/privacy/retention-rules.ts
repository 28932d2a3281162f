import { CONTRACT_ARCHIVE_MONTHS, INACTIVE_MONTHS, INACTIVE_WARNING_MONTHS, POOL_MONTHS, REFUSED_MONTHS } from '@seve/law';
import { YEARS_WORDS_ARE_KEPT } from '../minors/words-to-students.js';
import { ROSTER_DRAFT_DAYS, ROSTER_UNDO_DAYS } from '../roster-imports/roster-field.js';
import { AUDIT_MONTHS } from './audit.js';
import { IDEMPOTENCY_KEY_HOURS, IP_ADDRESS_DAYS, KNOWN_DEVICE_DAYS, PENDING_SIGN_UP_DAYS } from './retention.js';

export interface RetentionRule {
  after: { hours: number } | { days: number } | { months: number } | null;
  outcome: 'deleted' | 'anonymised' | 'emptied';
}

/** Days for which an ended session stays in the table. */
export const SESSION_DAYS = 30;
/** Days for which the body of a letter is kept; its metadata stay. */
export const MAIL_BODY_DAYS = 30;
/** Days for which the addresses of a change are kept after it can no longer be undone. */
export const EMAIL_CHANGE_DAYS = 30;
/** Days for which an ended invitation or used link stays in its table. */
export const SPENT_LINK_DAYS = 30;
/** Minimum days between the warning of an inactive student and the erasure. */
export const INACTIVITY_NOTICE_DAYS = 30;
/** Months for which a student without account stays in the roster after leaving. */
export const LEFT_ROSTER_MONTHS = 12;

/** Retention of each kind of data; `after` null: as long as the account. Read by the worker's jobs and the privacy page. */
export const RETENTION_RULES = {
  account: { after: null, outcome: 'deleted' },
  inactive_warning: { after: { months: INACTIVE_WARNING_MONTHS }, outcome: 'emptied' },
  inactive_student: { after: { months: INACTIVE_MONTHS }, outcome: 'anonymised' },
  refused_application: { after: { months: REFUSED_MONTHS }, outcome: 'anonymised' },
  refused_minor: { after: { days: 0 }, outcome: 'anonymised' },
  kept_application: { after: { months: POOL_MONTHS }, outcome: 'anonymised' },
  placement: { after: { months: CONTRACT_ARCHIVE_MONTHS }, outcome: 'anonymised' },
  left_roster: { after: { months: LEFT_ROSTER_MONTHS }, outcome: 'deleted' },
  roster_draft: { after: { days: ROSTER_DRAFT_DAYS }, outcome: 'deleted' },
  roster_lines: { after: { days: ROSTER_UNDO_DAYS }, outcome: 'deleted' },
  reported_words: { after: { months: YEARS_WORDS_ARE_KEPT * 12 }, outcome: 'deleted' },
  sign_up: { after: { days: PENDING_SIGN_UP_DAYS }, outcome: 'deleted' },
  session: { after: { days: SESSION_DAYS }, outcome: 'deleted' },
  ip_address: { after: { days: IP_ADDRESS_DAYS }, outcome: 'emptied' },
  browser: { after: { days: KNOWN_DEVICE_DAYS }, outcome: 'deleted' },
  address_change: { after: { days: EMAIL_CHANGE_DAYS }, outcome: 'deleted' },
  link: { after: { days: SPENT_LINK_DAYS }, outcome: 'deleted' },
  mail_body: { after: { days: MAIL_BODY_DAYS }, outcome: 'emptied' },
  request: { after: { hours: IDEMPOTENCY_KEY_HOURS }, outcome: 'deleted' },
  audit: { after: { months: AUDIT_MONTHS }, outcome: 'deleted' },
} as const satisfies Record<string, RetentionRule>;

export type RetentionName = keyof typeof RETENTION_RULES;
export const RETENTION_NAMES = Object.keys(RETENTION_RULES) as RetentionName[];
