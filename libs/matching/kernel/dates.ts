import * as ask from './ask';
import { FULL, world } from './world';

/** No three months are longer. */
export const MARGIN: i32 = 92;

/** `lastDayIndex` of ../src/engine/tables/days.ts. */
@inline
export function lastDay(first: i32, weeks: i32): i32 {
  const end = first + weeks * 7 - 1;
  return weeks < 0 ? first : end - max<i32>((end % 7) - 4, 0);
}

/** `startFit` of ../src/calendar.ts by numbers of days; negative where the dates cannot meet. */
export function startFit(start: i32, from: i32, to: i32): i32 {
  if (start < from) return falling(from - start, marginOf(start));
  if (start > to) return falling(start - to, marginOf(to));
  return FULL;
}

function falling(days: i32, margin: i32): i32 {
  return days > margin ? -1 : (FULL * (margin - days)) / margin;
}

function marginOf(day: i32): i32 {
  const at = day - world.firstMargin;
  return <u32>at < <u32>world.marginCount ? <i32>load<u8>(world.margins + at) : ask.margin(day);
}
