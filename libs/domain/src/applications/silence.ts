/** Days for which an application that ended without an answer counts against its company. */
export const SILENCE_DAYS = 90;
/** Number of unanswered applications from which the company is warned and the campus may pause its offers. */
export const SILENCE_WARNING_FROM = 3;
export const SILENCE_PAUSE_FROM = 5;

/**
 * Ranking penalty of an offer in a student's list, in points of 10,000: `each` for every unanswered application, `most` at most. The
 * displayed score is unchanged, and a suitable offer never ranks below an unsuitable one.
 */
export const SILENCE_LOWERING = { each: 200, most: 1_000 } as const;

/** Stages of the consequences that a company's unanswered applications have. */
export const SILENCE_STAGES = ['none', 'lowered', 'warned', 'pausable', 'paused'] as const;
export type SilenceStage = (typeof SILENCE_STAGES)[number];

export function silenceStage(unanswered: number, isPaused: boolean): SilenceStage {
  if (isPaused) return 'paused';
  if (unanswered >= SILENCE_PAUSE_FROM) return 'pausable';
  if (unanswered >= SILENCE_WARNING_FROM) return 'warned';
  return unanswered > 0 ? 'lowered' : 'none';
}

/** Maximum characters of the coordinator's message to the company about a pause. */
export const PAUSE_MESSAGE_MAX = 500;
