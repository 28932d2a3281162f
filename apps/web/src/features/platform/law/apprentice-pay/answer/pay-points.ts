import { addDays, daysBetween, type PayMark, type PayPeriod } from '@seve/law';

export interface PayPoint {
  /** Days since the first day of the contract. */
  at: number;
  /** Euros, from a published SMIC. */
  known: number | null;
  /** Euros from the last published SMIC, for days whose own is not published yet. */
  guess: number | null;
}

/** Returns the points of the chart: two per period, its first day and the day after its last. */
export function payPoints(periods: readonly PayPeriod[]): PayPoint[] {
  const start = periods[0]?.from ?? '';
  return periods.flatMap(({ from, to, amountCents, latestCents }) => {
    const euros = { known: amountCents === null ? null : amountCents / 100, guess: latestCents === null ? null : latestCents / 100 };
    return [
      { at: daysBetween(start, from), ...euros },
      { at: daysBetween(start, addDays(to, 1)), ...euros },
    ];
  });
}

/** Returns where birthdays, anniversaries and the end of published values lie. */
export function payMarks(periods: readonly PayPeriod[]): { at: number; mark: PayMark }[] {
  const start = periods[0]?.from ?? '';
  return periods.flatMap(({ from, marks }) =>
    marks.filter((mark) => mark !== 'smic' && mark !== 'scale').map((mark) => ({ at: daysBetween(start, from), mark })),
  );
}

const ROWS = [
  { before: 'insideTopRight', after: 'insideTopLeft' },
  { before: 'left', after: 'right' },
  { before: 'insideBottomRight', after: 'insideBottomLeft' },
] as const;
/** Share of the chart's width that a label may take on a phone. */
const NAME_WIDTH = 0.3;

/**
 * Places the label of each mark: left of its line in the second half, right of it in the first; one row lower when another mark is close.
 */
export function namePlaces(marks: readonly { at: number }[], last: number) {
  let row = 0;
  return marks.map(({ at }, index) => {
    const previous = marks[index - 1];
    row = previous && at - previous.at < last * NAME_WIDTH ? (row + 1) % ROWS.length : 0;
    return (ROWS[row] ?? ROWS[0])[at < last / 2 ? 'after' : 'before'];
  });
}

/** Returns the days since the start at which the axis has a label: the start, and each 1 January or 1 September. */
export function payTicks(periods: readonly PayPeriod[]): number[] {
  const [start, end] = [periods[0]?.from ?? '', periods.at(-1)?.to ?? ''];
  const years = Array.from({ length: 7 }, (_, index) => Number(start.slice(0, 4)) + index);
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-09-01`]).filter((day) => day >= start && day <= end);
  return days.map((day) => daysBetween(start, day));
}
