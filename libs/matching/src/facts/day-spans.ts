import { type CivilDate, daysBetween, type WorkStudyBlock, type WorkStudyPlace } from '@seve/domain';

/** A range of days, both included, as numbers since Monday 3 January 2000. */
export type DaySpan = readonly [first: number, last: number];

const MONDAY: CivilDate = '2000-01-03';
const dayNumber = (day: CivilDate) => daysBetween(MONDAY, day);

/** Returns the days spent at one place, in order, without duplicates. */
export function daySpans(blocks: readonly WorkStudyBlock[], at: WorkStudyPlace): DaySpan[] {
  const own = blocks
    .filter((block) => block.at === at && block.from <= block.to)
    .map(({ from, to }): DaySpan => [dayNumber(from), dayNumber(to)])
    .sort(([one], [other]) => one - other);
  const spans: DaySpan[] = [];
  for (const [first, last] of own) {
    const before = spans.at(-1);
    if (before && first <= before[1] + 1) spans[spans.length - 1] = [before[0], Math.max(before[1], last)];
    else spans.push([first, last]);
  }
  return spans;
}

/** Returns the weekdays (Monday to Friday) before this day, since day 0. */
function weekdaysBefore(day: number): number {
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(5, day - weeks * 7);
}

const weekdays = (first: number, last: number) => weekdaysBefore(last + 1) - weekdaysBefore(first);

/** Returns the number of weekdays in these spans. */
export const weekdaysIn = (spans: readonly DaySpan[]): number => spans.reduce((sum, [first, last]) => sum + weekdays(first, last), 0);

/** Returns the number of weekdays in both. */
export function weekdaysInBoth(some: readonly DaySpan[], others: readonly DaySpan[]): number {
  let sum = 0;
  let from = 0;
  for (const [first, last] of some) {
    while (from < others.length && (others[from]?.[1] ?? 0) < first) from += 1;
    for (let index = from; index < others.length; index += 1) {
      const [otherFirst, otherLast] = others[index] ?? [0, -1];
      if (otherFirst > last) break;
      sum += weekdays(Math.max(first, otherFirst), Math.min(last, otherLast));
    }
  }
  return sum;
}
