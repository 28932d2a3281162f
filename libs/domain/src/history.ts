/**
 * Channel by which a history entry came: the pages, a link in a letter, the phone, a paper that was seen, an imported file, a date that was
 * reached, another program.
 */
export const VIAS = ['app', 'link', 'phone', 'paper', 'import', 'clock', 'api'] as const;
export type Via = (typeof VIAS)[number];

/** Kinds of things that have a history. */
export const HISTORY_ENTITIES = [
  'offer',
  'application',
  'escalation',
  'company',
  'company_site',
  'invitation_to_apply',
  'email',
  'suppression',
  'report',
  'school',
  'class_group',
  'programme',
  'student',
  'placement',
  'agreement',
  'amendment',
  'contract',
  'contract_amendment',
  'framework_agreement',
  'membership',
  'account',
  'roster_import',
] as const;
export type HistoryEntity = (typeof HISTORY_ENTITIES)[number];

/** Act of a history row that lists edited fields and changes no state. */
export const EDIT = 'edit';

/** Orders keys alphabetically for comparison, because the database may return them in another order. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
const written = (value: unknown): string => JSON.stringify(value ?? null, sorted);

const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null) || written(a) === written(b);

/** Names of the fields of `after` that differ from `before`, in the order of `after`; a missing value equals null. */
export function changedFields<Row extends object>(before: Row, after: Partial<Row>): string[] {
  return (Object.keys(after) as (keyof Row & string)[]).filter((field) => !isSame(before[field], after[field]));
}
