const FIRST_MS = 10_000;
const LONGEST_MS = 15 * 60_000;

/** Rest before the next try of a letter: 10 s doubled after each try, 15 minutes at most, a quarter of it left to chance so that a returning server is not stormed. */
export function retryDelayMs(attempt: number, random: number): number {
  const whole = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(whole * (0.75 + 0.25 * random));
}

/** Hours from its first try in which a letter may be answered "later" by the server, however often that is. */
export const HORIZON_HOURS = 48;
