/** Days for which an application that ended without an answer counts against its company. */
export const SILENCE_DAYS = 90;
/** So many of them: the company is warned; the campus may pause its offers. */
export const SILENCE_WARNING_FROM = 3;
export const SILENCE_PAUSE_FROM = 5;

/**
 * Rank of an offer beside its fit: points of 10,000 taken off its place in a student's list for each unanswered application, and at most.
 * The fit and the number shown stay; an offer that suits never ranks below one that does not.
 */
export const SILENCE_LOWERING = { each: 200, most: 1_000 } as const;

/** How far the consequences of its silence have come for a company. */
export const SILENCE_STAGES = ['none', 'lowered', 'warned', 'pausable', 'paused'] as const;
export type SilenceStage = (typeof SILENCE_STAGES)[number];

export function silenceStage(unanswered: number, isPaused: boolean): SilenceStage {
  if (isPaused) return 'paused';
  if (unanswered >= SILENCE_PAUSE_FROM) return 'pausable';
  if (unanswered >= SILENCE_WARNING_FROM) return 'warned';
  return unanswered > 0 ? 'lowered' : 'none';
}

/** What a coordinator says to the company with the pause. */
export const PAUSE_MESSAGE_MAX = 500;
