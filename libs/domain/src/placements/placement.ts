import { COMPANY_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** `application`: both sides said yes in Sève. `declared`: found elsewhere, and told by the student or the school. */
export const PLACEMENT_SOURCES = ['application', 'declared'] as const;
export type PlacementSource = (typeof PLACEMENT_SOURCES)[number];

export const PLACEMENT_STATES = ['declared', 'agreed', 'refused', 'cancelled'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** A placement in one of these takes its days, and its student counts as placed. */
export const STANDING_PLACEMENT_STATES = ['declared', 'agreed'] as const satisfies readonly PlacementState[];

export const PLACEMENT_ACTS = ['confirm', 'confirm_on_paper', 'refuse', 'cancel'] as const;
export type PlacementAct = (typeof PLACEMENT_ACTS)[number];

/**
 * A placement begins as `agreed`, from an accepted application, or as `declared`. `confirm_on_paper`: the school has seen a paper of the
 * company.
 */
export const PLACEMENT_TABLE: StatusTable<PlacementState, PlacementAct> = {
  declared: [],
  agreed: [
    { act: 'confirm', from: ['declared'], by: COMPANY_ROLES },
    { act: 'confirm_on_paper', from: ['declared'], by: SCHOOL_ROLES },
  ],
  refused: [{ act: 'refuse', from: ['declared'], by: COMPANY_ROLES }],
  cancelled: [{ act: 'cancel', from: STANDING_PLACEMENT_STATES, by: [...COMPANY_ROLES, 'student', ...SCHOOL_ROLES] }],
};
