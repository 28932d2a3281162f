import * as ask from './ask';
import { FULL, world } from './world';

/** Maximum days of three months. */
export const MARGIN: i32 = 92;

/** Same as `lastDayIndex` of ../src/engine/tables/days.ts. */
@inline
export function lastDay(first: i32, weeks: i32): i32 {
  const end = first + weeks * 7 - 1;
  return weeks < 0 ? first : end - max<i32>((end % 7) - 4, 0);
}

/** Same as `movedFit` of ../src/facts/calendar.ts, with day numbers; negative if the dates cannot meet. */
export function movedFit(start: i32, end: i32, from: i32, to: i32): i32 {
  if (end - start > to - from) return -1;
  return start < from ? falling(from - start, marginOf(start)) : falling(end - to, marginOf(to));
}

function falling(days: i32, margin: i32): i32 {
  return days > margin ? -1 : (FULL * (margin - days)) / margin;
}

function marginOf(day: i32): i32 {
  const at = day - world.firstMargin;
  return <u32>at < <u32>world.marginCount ? <i32>load<u8>(world.margins + at) : ask.margin(day);
}
