import { Scratch } from './generated/layout';
import { MARGIN } from './dates';
import { freeFrom, freeTo, offerAt, studentAt } from './records';
import { LEVELS, LICENCE, SPECIAL, world } from './world';

/** Columns of 16 bits in the order of the grid; days are counted from the day of the index. */
@unmanaged
export class Days {
  from: usize;
  to: usize;
  /** Number of days from the first to the last. */
  span: usize;
  gates: usize;
}

/** A last day on a Sunday is moved back by this many days, to Friday. */
const WEEKEND: i32 = 2;
/** Day number that stands for all days further away. */
const FAR: i32 = 32_000;
const NEVER: i32 = 32_767;

/**
 * Selects like `openOffers`, eight offers at once, and skips most of those with unsuitable days. For runs during which no offer changes.
 */
export function likelyOffers(student: i32, slots: usize, rangeCount: i32, scratch: Scratch, days: Days): i32 {
  const ranges = scratch.ranges;
  let out = scratch.others;
  for (let range: i32 = 0; range < rangeCount; range += 1) {
    const from = load<i32>(ranges + (range << 3));
    const post = offerAt(load<i32>(slots + (from << 2)));
    out = post.isContract
      ? takeLikely(student, post.kind, slots, from, load<i32>(ranges + (range << 3), 4), out, days, true)
      : takeLikely(student, post.kind, slots, from, load<i32>(ranges + (range << 3), 4), out, days, false);
  }
  return <i32>((out - scratch.others) >>> 2);
}

@inline
function takeLikely(student: i32, kind: i32, slots: usize, from: i32, end: i32, start: usize, days: Days, isContract: bool): usize {
  const own = studentAt(student);
  const firstFree = dayOf(freeFrom(student, own, kind));
  const lastFree = dayOf(freeTo(student, own, kind));
  const free = i16x8.splat(<i16>firstFree);
  const earliest = isContract ? i16x8.splat(<i16>max(firstFree - MARGIN, -FAR)) : free;
  const latest = i16x8.splat(<i16>(lastFree >= FAR ? NEVER : lastFree + WEEKEND + (isContract ? MARGIN : 0)));
  const level = i16x8.splat(<i16>(own.gate & LEVELS));
  const refused = i16x8.splat(<i16>((own.gate & LICENCE) == 0 ? LICENCE : 0));
  const special = i16x8.splat(<i16>SPECIAL);
  const none = i16x8.splat(0);
  let out = start;
  for (let at = from; at < end; at += 8) {
    const place = at << 1;
    const lastStart = v128.load(days.to + place);
    const first = i16x8.min_s(i16x8.max_s(v128.load(days.from + place), free), lastStart);
    const last = i16x8.add_sat_s(first, v128.load(days.span + place));
    const gate = v128.load(days.gates + place);
    const isLevel = i16x8.ne(v128.and(gate, level), none);
    const isRefused = i16x8.ne(v128.and(gate, refused), none);
    const isOpen = v128.or(v128.andnot(isLevel, isRefused), i16x8.ne(v128.and(gate, special), none));
    const isInTime = v128.and(i16x8.ge_s(lastStart, earliest), i16x8.le_s(last, latest));
    let found = i16x8.bitmask(v128.and(isOpen, isInTime));
    const beyond = at + 8 - end;
    if (beyond > 0) found &= 0xff >>> beyond;
    while (found != 0) {
      store<i32>(out, load<i32>(slots + ((at + ctz(found)) << 2)));
      out += 4;
      found &= found - 1;
    }
  }
  return out;
}

function dayOf(day: i32): i32 {
  return max(min(day - world.day, FAR), -FAR);
}
