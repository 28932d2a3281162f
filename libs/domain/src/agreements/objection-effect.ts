/**
 * Effect of an objection to a filed signature on an amendment in force. `undone`: its changes are reverted.
 * `fell_with_paper`: void together with the paper that it changes. `stays_…`: its changes stay, because a later amendment
 * builds on it, the place has moved since, the earlier days are taken, or the current values differ from those it made.
 */
export const OBJECTION_EFFECTS = [
  'undone',
  'fell_with_paper',
  'stays_later_amendment',
  'stays_place_moved',
  'stays_days_taken',
  'stays_changed',
] as const;
export type ObjectionEffect = (typeof OBJECTION_EFFECTS)[number];

/** The changes of the amendment still apply without valid signatures: the office has to correct them. */
export const doesStay = (effect: ObjectionEffect | null): boolean => effect?.startsWith('stays_') ?? false;
