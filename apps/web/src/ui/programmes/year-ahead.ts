import { addMonths, type CivilDate, lastOfMonth } from '@seve/domain';

const MONTHS = 12;

/** Returns the twelve months from that of today: `2026-11` to `2027-10`. */
export function monthsAhead(today: CivilDate): string[] {
  return Array.from({ length: MONTHS }, (_, at) => addMonths(today, at).slice(0, 7));
}

/** Position of the start (or the end) of a day in the coming year, in months with fractions. */
function positionOf(day: CivilDate, months: readonly string[], isEnd: boolean): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [firstYear = 0, firstMonth = 1] = (months[0] ?? '').split('-').map(Number);
  const daysInMonth = Number(lastOfMonth(day).slice(8));
  return (year - firstYear) * MONTHS + month - firstMonth + (date - (isEnd ? 0 : 1)) / daysInMonth;
}

/** Position and width of these dates in the coming year, in percent; null when they lie outside it. */
export function placeInYear(from: CivilDate, to: CivilDate, months: readonly string[]): { left: number; width: number } | null {
  const start = Math.max(0, positionOf(from, months, false));
  const end = Math.min(months.length, positionOf(to, months, true));
  if (end <= start) return null;
  const share = (position: number) => (position / months.length) * 100;
  return { left: share(start), width: share(end - start) };
}
