/** Early end chosen by the intern; the host may then take the next intern without the waiting period (L124-11). */
export const ENDED_BY_INTERN = 'ended_by_intern';

/** Why a placement ends before its last day. */
export const EARLY_END_REASONS = [ENDED_BY_INTERN, 'ended_by_host', 'ended_by_school', 'ended_together'] as const;
export type EarlyEndReason = (typeof EARLY_END_REASONS)[number];

/** Why a running placement is interrupted, or a signed one cancelled. No reason reveals the health of a person. */
export const BREAK_REASONS = ['absence', 'host_closed', 'safety', 'conflict', 'personal', 'other'] as const;
export type BreakReason = (typeof BREAK_REASONS)[number];

/** Maximum characters of the comment beside the reason. */
export const BREAK_WORDS_MAX = 500;
