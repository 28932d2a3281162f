/** Reason code of an early end that the intern chose: the next intern on the post waits for nothing (L124-11). */
export const ENDED_BY_INTERN = 'ended_by_intern';

/** Why a placement ends before its last day. */
export const EARLY_END_REASONS = [ENDED_BY_INTERN, 'ended_by_host', 'ended_by_school', 'ended_together'] as const;
export type EarlyEndReason = (typeof EARLY_END_REASONS)[number];

/** Why a running placement is interrupted, or a signed one cancelled. None says anything about the health of a person. */
export const BREAK_REASONS = ['absence', 'host_closed', 'safety', 'conflict', 'personal', 'other'] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** Characters of the words beside it. */
export const BREAK_WORDS_MAX = 500;
