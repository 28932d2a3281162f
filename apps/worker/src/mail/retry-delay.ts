const FIRST_MS = 10_000;
const LONGEST_MS = 15 * 60_000;

/** Rest before the next try of a letter: 10 s doubled after each try, 15 minutes at most, a quarter of it left to chance so that a returning server is not stormed. */
export function retryDelayMs(attempt: number, random: number): number {
  const whole = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(whole * (0.75 + 0.25 * random));
}

const LONGEST_HOURS = 48;

/** More tries than 48 hours of rests hold: reached only by a letter whose tries end without an outcome, one lease after another. */
export const LAST_ATTEMPT = 250;

/** The letter has had its chances. */
export const isHopeless = ({ attempt, ageHours }: { attempt: number; ageHours: number }): boolean =>
  attempt >= LAST_ATTEMPT || ageHours >= LONGEST_HOURS;
