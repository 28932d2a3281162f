import type { StatusTable } from '../status-table.js';

/** A company asks an opted-in candidate to apply; the student decides. */
export const INVITATION_TO_APPLY_STATUSES = ['sent', 'opened', 'applied', 'declined', 'lapsed'] as const;
export type InvitationToApplyStatus = (typeof INVITATION_TO_APPLY_STATUSES)[number];

export const INVITATION_TO_APPLY_TABLE: StatusTable<InvitationToApplyStatus> = {
  sent: [],
  opened: [{ act: 'open', from: ['sent'], by: ['student'] }],
  applied: [{ act: 'apply', from: ['sent', 'opened'], by: ['student'] }],
  declined: [{ act: 'decline', from: ['sent', 'opened'], by: ['student'] }],
  lapsed: [{ act: 'lapse', from: ['sent', 'opened'], by: ['system'] }],
};

/** Days within which the student can answer, and maximum invitations of a company in one day. */
export const INVITATION_TO_APPLY_DAYS = 14;
export const INVITATIONS_TO_APPLY_PER_DAY = 10;
