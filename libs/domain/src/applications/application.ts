import { COMPANY_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** `draft` is the student's alone and lies in a table of its own; the others are sent. */
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

/** The company's turn: "any open" of the life cycle. */
export const OPEN_APPLICATION_STATUSES = ['submitted', 'read', 'interview', 'pool'] as const satisfies readonly ApplicationStatus[];

/** Not over yet: waiting for the company, or for the student who holds an offered seat. */
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

/** What a student may say with a withdrawal, or with the refusal of a place. */
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
/** Take-back of the company's last act, possible for a short time. */
const undo = (from: readonly ApplicationStatus[]) => ({ act: 'undo', from, by: COMPANY_ROLES }) as const;
/** Back to where it stood before a refusal noted from a phone call, possible for some days. */
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
    // Late: an application that ended without an answer still deserves one.
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

/** Applications a student may send in one day, and have open at once (security: queue flooding). */
export const APPLICATIONS_PER_DAY = 20;
export const OPEN_APPLICATIONS_MAX = 100;

/** How long a company may take an answer back; its letter waits as long. */
export const UNDO_SECONDS = 30;

/** Days for a company to correct a refusal that was noted from a phone call. */
export const CORRECTION_DAYS = 7;

/** Days after the sending on which a company that has not answered is reminded. */
export const REMINDER_DAYS = [3, 7] as const;
/** Days after the sending: the campus takes over; the application ends. */
export const ESCALATION_DAYS = 14;
export const EXPIRY_DAYS = 30;
/** Days after an interview without a decision. */
export const INTERVIEW_REMINDER_DAYS = 14;
export const INTERVIEW_ESCALATION_DAYS = 21;
/** Days after an offered place on which the student is reminded. */
export const OFFERED_REMINDER_DAYS = [3, 7] as const;
