/** Of a year at 35 hours a week (L3121-41), in minutes. */
const YEAR = 1_607 * 60;
const FULL_WEEK = 35 * 60;

/** Working time of a contract of whole months, in minutes, up to the next one: 24 months at 35 hours a week are 3,214 hours. */
export const contractMinutes = (months: number, weeklyMinutes: number): number =>
  Math.ceil((YEAR * months * weeklyMinutes) / (12 * FULL_WEEK));
