/** Minutes of a working year at 35 hours a week (L3121-41). */
const YEAR = 1_607 * 60;
const FULL_WEEK = 35 * 60;

/** Returns the working time of a contract of whole months, in minutes, rounded up: 24 months at 35 hours a week are 3,214 hours. */
export const contractMinutes = (months: number, weeklyMinutes: number): number =>
  Math.ceil((YEAR * months * weeklyMinutes) / (12 * FULL_WEEK));
