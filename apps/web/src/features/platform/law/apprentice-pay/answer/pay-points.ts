import { addDays, daysBetween, type PayMark, type PayPeriod } from '@seve/law';

export interface PayPoint {
  /** Days since the first of the contract. */
  at: number;
  /** Euros at a published SMIC. */
  known: number | null;
  /** Euros at the last published SMIC, where the day's own is not published. */
  guess: number | null;
}

/** Steps of the chart: each period as two points, its first day and the day after its last. */
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

/** Where a birthday, an anniversary or the end of what is published falls. */
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
/** Share of the width that a mark's name may take on a phone. */
const NAME_WIDTH = 0.3;

/** Where each mark's name stands: before its line in the second half, after it in the first; one row lower than a mark close by. */
export function namePlaces(marks: readonly { at: number }[], last: number) {
  let row = 0;
  return marks.map(({ at }, index) => {
    const previous = marks[index - 1];
    row = previous && at - previous.at < last * NAME_WIDTH ? (row + 1) % ROWS.length : 0;
    return (ROWS[row] ?? ROWS[0])[at < last / 2 ? 'after' : 'before'];
  });
}

/** Days since the first at which a name is written: the first, and each 1 January or 1 September between. */
export function payTicks(periods: readonly PayPeriod[]): number[] {
  const [start, end] = [periods[0]?.from ?? '', periods.at(-1)?.to ?? ''];
  const years = Array.from({ length: 7 }, (_, index) => Number(start.slice(0, 4)) + index);
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-09-01`]).filter((day) => day >= start && day <= end);
  return days.map((day) => daysBetween(start, day));
}
