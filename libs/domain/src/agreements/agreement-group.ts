/** Agreements that one act begins. */
export const GROUP_MAX = 40;

/** `ready`: can be begun; `created`: has just begun; `already`: the same place has its agreement; `refused`: cannot be. */
export const GROUP_OUTCOMES = ['ready', 'created', 'already', 'refused'] as const;
export type GroupOutcome = (typeof GROUP_OUTCOMES)[number];
