import type { StatusTable } from '../status-table.js';

/** Statuses of a report: a student or referent teacher reports a company's text, then a coordinator reviews it. */
export const REPORT_STATUSES = ['open', 'looked'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_TABLE: StatusTable<ReportStatus> = {
  open: [],
  looked: [{ act: 'look', from: ['open'], by: ['campus_coordinator'] }],
};

/** Reasons that a reporter can choose. */
export const REPORT_REASONS = ['contact_outside', 'out_of_place', 'pressure', 'fraud', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Results of the review. `suspended` suspends the company. */
export const REPORT_OUTCOMES = ['no_fault', 'warned', 'suspended'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What a report may be about: the text of an invitation or of an application. */
export const REPORTED_THINGS = ['invitation_to_apply', 'application'] as const;
export type ReportedThing = (typeof REPORTED_THINGS)[number];

export const REPORT_WORDS_MAX = 1_000;
