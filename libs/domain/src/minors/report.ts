import type { StatusTable } from '../status-table.js';

/** A student or a referent teacher reports what a company wrote; a coordinator looks. */
export const REPORT_STATUSES = ['open', 'looked'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_TABLE: StatusTable<ReportStatus> = {
  open: [],
  looked: [{ act: 'look', from: ['open'], by: ['campus_coordinator'] }],
};

/** What is wrong with it, as the person who reports sees it. */
export const REPORT_REASONS = ['contact_outside', 'out_of_place', 'pressure', 'fraud', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What was found. `suspended` suspends the company. */
export const REPORT_OUTCOMES = ['no_fault', 'warned', 'suspended'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** What a report may be about: words that came with an invitation or with an application. */
export const REPORTED_THINGS = ['invitation_to_apply', 'application'] as const;
export type ReportedThing = (typeof REPORTED_THINGS)[number];

export const REPORT_WORDS_MAX = 1_000;
