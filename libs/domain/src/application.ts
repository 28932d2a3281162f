import type { StatusTable } from './status-table.js';

export const APPLICATION_STATUSES = [
  'submitted',
  'read',
  'offered',
  'accepted',
  'rejected',
  'declined',
  'withdrawn',
  'obsolete',
  'closed_with_offer',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Waiting for somebody: the company, or the student who holds an offered seat. */
export const OPEN_APPLICATION_STATUSES = ['submitted', 'read', 'offered'] as const satisfies readonly ApplicationStatus[];

/** Statuses that hold one of the offer's seats. */
export const SEAT_HOLDING_STATUSES = ['offered', 'accepted'] as const satisfies readonly ApplicationStatus[];

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

const COMPANY = ['company_admin', 'company_recruiter'] as const;

export const APPLICATION_TABLE: StatusTable<ApplicationStatus> = {
  submitted: [],
  read: [{ from: ['submitted'], by: COMPANY }],
  offered: [{ from: ['submitted', 'read'], by: COMPANY }],
  accepted: [{ from: ['offered'], by: ['student'] }],
  rejected: [{ from: ['submitted', 'read'], by: COMPANY }],
  declined: [{ from: ['offered'], by: ['student'] }],
  withdrawn: [{ from: ['submitted', 'read'], by: ['student'] }],
  obsolete: [{ from: ['submitted', 'read', 'offered'], by: ['system'] }],
  closed_with_offer: [{ from: ['submitted', 'read'], by: ['system'] }],
};

/** Applications a student may send in one day, and have open at once (security: queue flooding). */
export const APPLICATIONS_PER_DAY = 20;
export const OPEN_APPLICATIONS_MAX = 100;
