import { addDays, type CivilDate, mondayOf } from '../time/civil-date.js';
import { civilWeeks } from '../time/civil-week.js';

interface Free {
  /** Monday of the week. */
  week: CivilDate;
  free: number;
}

const least = (weeks: readonly Free[]) => Math.min(...weeks.map(({ free }) => free));

/**
 * Returns the `weeks` of the start between `startFrom` and `startTo` that leaves most room in its fullest week, the earliest on a tie.
 * `weeks` has no gaps.
 */
export function freestWeeks<Week extends Free>(
  weeks: readonly Week[],
  startFrom: CivilDate,
  startTo: CivilDate,
  durationWeeks: number,
): Week[] {
  const places = new Map(weeks.map(({ week }, at) => [week, at]));
  const windows = civilWeeks(startFrom, startTo).map((monday) => {
    const start = monday < startFrom ? startFrom : monday;
    const last = mondayOf(addDays(start, durationWeeks * 7 - 1));
    return weeks.slice(places.get(monday) ?? weeks.length, (places.get(last) ?? weeks.length - 1) + 1);
  });
  return windows.reduce<Week[]>((best, window) => (best.length === 0 || least(window) > least(best) ? window : best), []);
}
