import type { StatusTable } from '../status-table.js';

/**
 * Past facts that today's rules would refuse. Each is listed once for the coordination, which decides whether it is a personal data breach
 * to notify (RGPD 33) or to communicate to the persons (RGPD 34). The listing changes no data.
 */
export const PAST_BREACH_KINDS = [
  'one_person_two_seats',
  'consent_from_own_mailbox',
  'consent_of_unconfirmed',
  'signed_by_unconfirmed',
  'hours_over_placements',
  'times_said_wrongly',
  'row_joined_alone',
  'host_bound_unverified',
  'name_with_contacts',
  'place_confirmed_from_own_mailbox',
  'link_outlived',
  'framework_signed_by_one_side',
  'scan_never_opened',
  'address_reset_with_other_roles',
  'roster_with_sensitive_columns',
] as const;
export type PastBreachKind = (typeof PAST_BREACH_KINDS)[number];

/** Incremented with each new or changed kind, so that the past is read once more. */
export const PAST_REVIEW_EDITION = 3;

export const PAST_BREACH_STATUSES = ['open', 'looked'] as const;
export type PastBreachStatus = (typeof PAST_BREACH_STATUSES)[number];

export const PAST_BREACH_TABLE: StatusTable<PastBreachStatus> = {
  open: [],
  looked: [{ act: 'look', from: ['open'], by: ['campus_coordinator'] }],
};

/** Conclusions of the coordination. `notified`: to the CNIL, within 72 hours (RGPD 33). `persons_told`: RGPD 34. */
export const PAST_BREACH_OUTCOMES = ['harmless', 'persons_told', 'notified'] as const;
export type PastBreachOutcome = (typeof PAST_BREACH_OUTCOMES)[number];
