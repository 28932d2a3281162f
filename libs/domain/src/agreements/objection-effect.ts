/**
 * What becomes of an amendment that holds, once a person says that a filed signature is not real. `undone`: what it had changed is as before.
 * `fell_with_paper`: the paper that it changes is void, and the amendment with it. The others leave what it had changed as it is: a later amendment
 * builds on it, the place has moved since, the days from before are taken, or what stands is not what it had made.
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
