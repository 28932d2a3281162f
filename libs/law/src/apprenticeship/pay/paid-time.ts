/** Legal week, in minutes (L3121-27). */
export const LEGAL_WEEK = 35 * 60;
const FIRST_OVERTIME = 8 * 60;

/**
 * Returns four times the paid minutes of a week: 4 per minute up to 35 h, 5 for the 8 hours above (+25 %), 6 beyond (+50 %), per L3121-36
 * without an agreement.
 */
export function paidQuarters(weeklyMinutes: number): number {
  const overtime = Math.max(weeklyMinutes - LEGAL_WEEK, 0);
  const first = Math.min(overtime, FIRST_OVERTIME);
  return 4 * (weeklyMinutes - overtime) + 5 * first + 6 * (overtime - first);
}

/** Returns `percent` of a month's pay at 35 h for another weekly duration, rounded up to the cent like the official form. */
export const shareOfMonth = (percent: number, monthCents: number, weeklyMinutes: number): number =>
  Math.ceil((percent * monthCents * paidQuarters(weeklyMinutes)) / (100 * 4 * LEGAL_WEEK));
