const DAY_MS = 86_400_000;

/** Civil day, counted from today. */
export const dayIn = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Birth date of who is this old, and stays so for half a year. */
export const bornYearsAgo = (years: number): string => dayIn(-Math.round(years * 365.25 + 150));
