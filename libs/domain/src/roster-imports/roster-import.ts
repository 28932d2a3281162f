import type { Role } from '../role.js';
import type { StatusTable } from '../status-table.js';
import { ABSENT_SHARE_WARNED } from './roster-field.js';

/** States of an import: read, planned and shown; written in one transaction; undone in one transaction. */
export const ROSTER_IMPORT_STATES = ['planning', 'ready', 'applying', 'applied', 'undoing', 'undone'] as const;
export type RosterImportState = (typeof ROSTER_IMPORT_STATES)[number];
export type RosterImportAct = 'plan' | 'finish_plan' | 'apply' | 'finish' | 'give_back' | 'undo' | 'finish_undo' | 'keep';

const SCHOOL: readonly Role[] = ['teacher', 'school_staff', 'school_head'];
const WORKER: readonly Role[] = ['system'];

/** `give_back`: the roster has changed since the preview, or the preview failed; nothing was written. */
export const ROSTER_IMPORT_TABLE: StatusTable<RosterImportState, RosterImportAct> = {
  planning: [{ act: 'plan', from: ['ready'], by: SCHOOL }],
  ready: [
    { act: 'finish_plan', from: ['planning'], by: WORKER },
    { act: 'give_back', from: ['applying', 'planning'], by: WORKER },
  ],
  applying: [{ act: 'apply', from: ['ready'], by: SCHOOL }],
  applied: [
    { act: 'finish', from: ['applying'], by: WORKER },
    { act: 'keep', from: ['undoing'], by: WORKER },
  ],
  undoing: [{ act: 'undo', from: ['applied'], by: SCHOOL }],
  undone: [{ act: 'finish_undo', from: ['undoing'], by: WORKER }],
};

/** Number of lines above which the worker plans the list and shows progress; a shorter one is planned within the request. */
export const ROSTER_PLANNED_AT_ONCE = 2_000;

/** Result of each line. `left_out`: the class is not imported; `absent`: in the roster but not in the file. */
export const ROW_KINDS = ['new', 'changed', 'same', 'absent', 'doubtful', 'error', 'left_out'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
export type RowCounts = Record<RowKind, number>;

export const noRows = (): RowCounts => ({ new: 0, changed: 0, same: 0, absent: 0, doubtful: 0, error: 0, left_out: 0 });

/** Whether the list seems incomplete: more active pupils are absent from it than usually leave a school in a year. */
export const seemsPartial = (absent: number, activePupils: number): boolean => absent > 0 && absent > activePupils * ABSENT_SHARE_WARNED;
