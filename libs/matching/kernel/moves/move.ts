import { Scratch } from '../generated/layout';
import { enter, leastOf, leave, Lists, SHUT, touch } from '../top-lists';

/** Same numbers as `ACTS` of ../../src/engine/kernel/kernel.ts. */
const REFILL: i32 = 1;
const LEAVE: i32 = 2;

/** Number of lists that are prefetched from memory at the same time. */
const AHEAD: i32 = 16;

/** Returns the minimum total that changes the own list. */
@inline
export function ownLeast(act: i32, own: Lists, slot: i32): i32 {
  return act == LEAVE ? SHUT : leastOf(own, slot);
}

@inline
export function theirLeast(act: i32, theirs: Lists, other: i32): i32 {
  return act == REFILL ? SHUT : leastOf(theirs, other);
}

/** Updates the lists of the first `count` others by the totals beside them. */
export function moveIn(theirs: Lists, act: i32, slot: i32, rank: usize, count: i32, scratch: Scratch): void {
  for (let first: i32 = 0; first < count; first += AHEAD) {
    const end = min(first + AHEAD, count);
    for (let pair = first; pair < end; pair += 1) touch(theirs, load<i32>(scratch.others + (pair << 2)));
    for (let pair = first; pair < end; pair += 1) {
      const other = load<i32>(scratch.others + (pair << 2));
      if (act == LEAVE) leave(theirs, other, slot);
      else enter(theirs, other, slot, load<u16>(scratch.totals + (pair << 1)), rank);
    }
  }
}

/** Stores an other and its total; returns the number kept so far. */
@inline
export function keepMoving(kept: i32, other: i32, total: i32, least: i32, scratch: Scratch): i32 {
  store<i32>(scratch.others + (kept << 2), other);
  store<u16>(scratch.totals + (kept << 1), <u16>total);
  return kept + <i32>(total >= least);
}
