const FIRST_MS = 10_000;
const LONGEST_MS = 15 * 60_000;

/** Delay before the next attempt of a letter: 10 s, doubled each time, 15 minutes at most, a quarter of it random so that a returning server is not flooded. */
export function retryDelayMs(attempt: number, random: number): number {
  const whole = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(whole * (0.75 + 0.25 * random));
}

/** Hours after its first attempt within which the server may defer a letter. */
export const HORIZON_HOURS = 48;
