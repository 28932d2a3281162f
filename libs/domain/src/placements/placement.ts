import { COMPANY_ROLES, SCHOOL_OFFICE_ROLES, SCHOOL_ROLES } from '../role.js';
import type { StatusTable } from '../status-table.js';

/** `application`: both sides agreed in Sève. `declared`: found elsewhere, and declared by the student or the school. */
export const PLACEMENT_SOURCES = ['application', 'declared'] as const;
export type PlacementSource = (typeof PLACEMENT_SOURCES)[number];

export const PLACEMENT_STATES = [
  'declared',
  'agreed',
  'preparing',
  'signed',
  'active',
  'interrupted',
  'completed',
  'ended_early',
  'refused',
  'cancelled',
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** States in which both sides have agreed and the place is not cancelled; these count for the host. */
export const HOSTED_PLACEMENT_STATES = [
  'agreed',
  'preparing',
  'signed',
  'active',
  'interrupted',
  'completed',
  'ended_early',
] as const satisfies readonly PlacementState[];

/** States in which the placement occupies its days, wholly or until its early end. */
export const STANDING_PLACEMENT_STATES = ['declared', ...HOSTED_PLACEMENT_STATES] as const satisfies readonly PlacementState[];

/** States in which the placement occupies its days and the student counts as placed: neither lost nor refused. */
export const PLACED_PLACEMENT_STATES = [
  'declared',
  'agreed',
  'preparing',
  'signed',
  'active',
  'completed',
] as const satisfies readonly PlacementState[];

/** States of a placement that has not ended. */
export const UNENDED_PLACEMENT_STATES = [
  'declared',
  'agreed',
  'preparing',
  'signed',
  'active',
  'interrupted',
] as const satisfies readonly PlacementState[];

/** States of a placement that has begun and is not running. */
export const STOPPED_PLACEMENT_STATES = ['interrupted', 'completed', 'ended_early'] as const satisfies readonly PlacementState[];

/** Whether the placement has begun, running or not. */
export const hasBegun = (state: PlacementState): boolean => state === 'active' || STOPPED_PLACEMENT_STATES.some((one) => one === state);

/** Returns the host's answer to a place; all states after `agreed` count as agreed. */
export const answerOf = (state: PlacementState): 'declared' | 'agreed' | 'refused' | 'cancelled' =>
  state === 'declared' || state === 'refused' || state === 'cancelled' ? state : 'agreed';

export const isHosted = (state: PlacementState): boolean => HOSTED_PLACEMENT_STATES.some((one) => one === state);

export const PLACEMENT_ACTS = [
  'confirm',
  'confirm_on_paper',
  'refuse',
  'prepare',
  'sign',
  'reopen',
  'begin',
  'complete',
  'interrupt',
  'resume',
  'end_early',
  'take_back',
  'cancel',
] as const;
export type PlacementAct = (typeof PLACEMENT_ACTS)[number];

/**
 * A placement begins as `agreed`, from an accepted application, or as `declared`. `confirm_on_paper`: the school has seen a paper of the
 * company. `confirm`: the host said yes; by the school, after it has cleared a doubt about the contact. `prepare` and `sign` follow the agreement; `reopen`: its signatures are void before the first day. `begin` and `complete` the days of a signed place. `interrupt`,
 * `resume` and `end_early`: the office notes it at once, or the system follows an amendment that all have signed; `take_back`: that amendment is void.
 */
export const PLACEMENT_TABLE: StatusTable<PlacementState, PlacementAct> = {
  declared: [],
  agreed: [
    { act: 'confirm', from: ['declared'], by: [...COMPANY_ROLES, ...SCHOOL_ROLES] },
    { act: 'confirm_on_paper', from: ['declared'], by: SCHOOL_ROLES },
  ],
  preparing: [
    { act: 'prepare', from: ['agreed'], by: ['system', ...SCHOOL_ROLES] },
    { act: 'reopen', from: ['signed'], by: ['system'] },
  ],
  signed: [{ act: 'sign', from: ['preparing'], by: ['system'] }],
  active: [
    { act: 'begin', from: ['signed'], by: ['system'] },
    { act: 'resume', from: ['interrupted'], by: [...SCHOOL_OFFICE_ROLES, 'system'] },
    { act: 'take_back', from: ['interrupted', 'ended_early'], by: ['system'] },
  ],
  interrupted: [
    { act: 'interrupt', from: ['active'], by: [...SCHOOL_OFFICE_ROLES, 'system'] },
    { act: 'take_back', from: ['ended_early'], by: ['system'] },
  ],
  completed: [{ act: 'complete', from: ['active'], by: ['system'] }],
  ended_early: [{ act: 'end_early', from: ['active', 'interrupted'], by: [...SCHOOL_OFFICE_ROLES, 'system'] }],
  refused: [{ act: 'refuse', from: ['declared'], by: COMPANY_ROLES }],
  cancelled: [
    { act: 'cancel', from: ['declared', 'agreed', 'preparing'], by: [...COMPANY_ROLES, 'student', ...SCHOOL_ROLES] },
    { act: 'cancel', from: ['signed'], by: SCHOOL_OFFICE_ROLES },
  ],
};
