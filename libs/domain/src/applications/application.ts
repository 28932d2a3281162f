import { COMPANY_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** `draft` is visible to the student alone and stored in its own table; all other statuses are of sent applications. */
export const APPLICATION_STATUSES = [
  'draft',
  'submitted',
  'read',
  'interview',
  'pool',
  'offered',
  'accepted',
  'rejected',
  'declined',
  'withdrawn',
  'expired',
  'expired_by_student',
  'obsolete',
  'closed_with_offer',
  'cancelled',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];
export type SentStatus = Exclude<ApplicationStatus, 'draft'>;
export const SENT_STATUSES = APPLICATION_STATUSES.filter((status): status is SentStatus => status !== 'draft');

/** Before any decision of the company. */
export const UNANSWERED_STATUSES = ['submitted', 'read'] as const satisfies readonly ApplicationStatus[];

/** Statuses in which the company has to act. */
export const OPEN_APPLICATION_STATUSES = ['submitted', 'read', 'interview', 'pool'] as const satisfies readonly ApplicationStatus[];

/** Statuses of applications that have not ended: the company has to act, or the student holds an offered seat. */
export const RUNNING_APPLICATION_STATUSES = [...OPEN_APPLICATION_STATUSES, 'offered'] as const satisfies readonly ApplicationStatus[];

/** Statuses that hold one of the offer's seats. */
export const SEAT_HOLDING_STATUSES = ['offered', 'accepted'] as const satisfies readonly ApplicationStatus[];

export const APPLICATION_ORIGINS = ['offer', 'invited', 'unsolicited', 'teacher_proposed'] as const;
export type ApplicationOrigin = (typeof APPLICATION_ORIGINS)[number];

export const REFUSAL_REASONS = [
  'dates',
  'level',
  'skills',
  'safety_age',
  'position_filled',
  'no_recruitment',
  'incomplete_file',
  'duplicate',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Reasons that a student may give when withdrawing or declining a place. */
export const WITHDRAWAL_REASONS = ['found_elsewhere', 'dates', 'post', 'plans_changed', 'other'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const APPLICATION_ACTS = [
  'send',
  'open',
  'propose_interview',
  'choose_slot',
  'refuse_slots',
  'move_interview',
  'cancel_interview',
  'pool',
  'offer',
  'change_mind',
  'reject',
  'refuse_by_phone',
  'correct_refusal',
  'undo',
  'accept',
  'decline',
  'withdraw',
  'restore',
  'cancel',
  'lapse',
  'expire',
  'close_with_offer',
  'place_elsewhere',
] as const;
export type ApplicationAct = (typeof APPLICATION_ACTS)[number];

const OPEN = OPEN_APPLICATION_STATUSES;
/** The company undoes its last act, within `UNDO_SECONDS`. */
const undo = (from: readonly ApplicationStatus[]) => ({ act: 'undo', from, by: COMPANY_ROLES }) as const;
/** Returns the application to its status before a refusal that was noted from a phone call, within `CORRECTION_DAYS`. */
const CORRECT_REFUSAL = { act: 'correct_refusal', from: ['rejected'], by: COMPANY_ROLES } as const;

export const APPLICATION_TABLE: StatusTable<ApplicationStatus, ApplicationAct> = {
  draft: [],
  submitted: [
    { act: 'send', from: ['draft'], by: ['student'] },
    { act: 'restore', from: ['withdrawn', 'obsolete'], by: ['student'] },
    undo(['rejected', 'interview', 'offered']),
    CORRECT_REFUSAL,
  ],
  read: [{ act: 'open', from: ['submitted'], by: COMPANY_ROLES }, undo(['rejected', 'interview', 'offered']), CORRECT_REFUSAL],
  interview: [
    { act: 'propose_interview', from: ['submitted', 'read'], by: COMPANY_ROLES },
    { act: 'choose_slot', from: ['interview'], by: ['student'] },
    { act: 'refuse_slots', from: ['interview'], by: ['student'] },
    { act: 'move_interview', from: ['interview'], by: COMPANY_ROLES },
    { act: 'cancel_interview', from: ['interview'], by: COMPANY_ROLES },
    undo(['rejected', 'offered']),
    CORRECT_REFUSAL,
  ],
  pool: [{ act: 'pool', from: ['submitted', 'read', 'interview'], by: COMPANY_ROLES }, undo(['rejected', 'offered']), CORRECT_REFUSAL],
  offered: [
    { act: 'offer', from: OPEN, by: COMPANY_ROLES },
    { act: 'change_mind', from: ['rejected', 'expired'], by: COMPANY_ROLES },
  ],
  accepted: [{ act: 'accept', from: ['offered'], by: ['student'] }],
  rejected: [
    // A company may still answer an application that ended without an answer.
    { act: 'reject', from: [...OPEN, 'expired'], by: COMPANY_ROLES },
    { act: 'refuse_by_phone', from: OPEN, by: ['campus_coordinator', 'teacher'] },
    undo(['offered']),
  ],
  declined: [{ act: 'decline', from: ['offered'], by: ['student'] }],
  withdrawn: [{ act: 'withdraw', from: OPEN, by: ['student'] }],
  expired: [{ act: 'expire', from: ['submitted', 'read'], by: ['system'] }, undo(['offered', 'rejected'])],
  expired_by_student: [{ act: 'lapse', from: ['offered'], by: ['system'] }],
  obsolete: [{ act: 'place_elsewhere', from: RUNNING_APPLICATION_STATUSES, by: ['system'] }],
  closed_with_offer: [{ act: 'close_with_offer', from: OPEN, by: ['system'] }],
  cancelled: [{ act: 'cancel', from: ['accepted'], by: [...COMPANY_ROLES, 'student', ...SCHOOL_ROLES] }],
};

/**
 * Maximum number of applications that a student may send in one day, and have running at once (security: protects companies from floods).
 */
export const APPLICATIONS_PER_DAY = 20;
export const OPEN_APPLICATIONS_MAX = 100;

/** Seconds within which a company may undo an answer; the letter is sent after them. */
export const UNDO_SECONDS = 30;

/** Days for a company to correct a refusal that was noted from a phone call. */
export const CORRECTION_DAYS = 7;

/** Days after the sending on which a company that has not answered is reminded. */
export const REMINDER_DAYS = [3, 7] as const;
/** Days after the sending on which the campus takes over an unanswered application, and on which it ends. */
export const ESCALATION_DAYS = 14;
export const EXPIRY_DAYS = 30;
/** Days after an interview without a decision on which the company is reminded, and on which the campus takes over. */
export const INTERVIEW_REMINDER_DAYS = 14;
export const INTERVIEW_ESCALATION_DAYS = 21;
/** Days after an offered place on which the student is reminded. */
export const OFFERED_REMINDER_DAYS = [3, 7] as const;
