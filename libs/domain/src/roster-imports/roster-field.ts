/** Fields that a column of an imported list can hold. */
export const ROSTER_FIELDS = [
  'last_name',
  'first_name',
  'full_name',
  'birth_date',
  'class_name',
  'internal_number',
  'ine',
  'email',
  'programme',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/**
 * Why a column is dropped while the file is read. `not_needed`: of the national learner template, not used here; `unknown`: not recognized,
 * and the person can choose its field. All other reasons are final: such columns are never kept.
 */
export const DROP_REASONS = [
  'sex',
  'disability',
  'birth_place',
  'nationality',
  'address',
  'phone',
  'guardian',
  'health',
  'support',
  'religion',
  'family',
  'bank',
  'not_needed',
  'unknown',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export const ROSTER_FILE_MAX_BYTES = 32 * 1024 * 1024;
export const ROSTER_ROWS_MAX = 25_000;
export const ROSTER_COLUMNS_MAX = 200;
/** Maximum characters of a cell. */
export const ROSTER_CELL_MAX = 200;
/** Days for which the content of a file is kept before the import is applied. */
export const ROSTER_DRAFT_DAYS = 1;
/** Days during which an applied import can be undone. */
export const ROSTER_UNDO_DAYS = 7;
/**
 * Share of the active pupils of the named classes above which a list seems incomplete: disabling the absent pupils then needs their number
 * as confirmation.
 */
export const ABSENT_SHARE_WARNED = 1 / 10;
