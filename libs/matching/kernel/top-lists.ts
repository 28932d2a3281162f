/** Lists of one side, laid out and documented in ../src/engine/top-lists.ts. */
@unmanaged
export class Lists {
  shown: i32;
  kept: i32;
  others: usize;
  totals: usize;
  length: usize;
  floor: usize;
  wasFull: usize;
  noted: usize;
  notedCount: i32;
}

/** Minimum total of a list that no match can enter, because only a new scan can refill it. */
export const SHUT: i32 = 0xff_ff;

/** Returns the total below which no match is or enters in the list. */
@inline
export function leastOf(lists: Lists, slot: i32): i32 {
  return load<u16>(lists.floor + (slot << 1));
}

/** Number of entries in a processor cache line of 64 bytes. */
const OTHERS_A_LINE: i32 = 16;
const TOTALS_A_LINE: i32 = 32;

let touched: i32 = 0;

/** Prefetches each cache line of a list, so that several memory reads overlap. */
@inline
export function touch(lists: Lists, slot: i32): void {
  const from = slot * lists.kept;
  const end = from + lists.kept;
  let sum: i32 = load<u16>(lists.length + (slot << 1)) + load<u8>(lists.wasFull + slot);
  for (let at = from; at < end; at += OTHERS_A_LINE) sum += load<i32>(lists.others + (at << 2));
  for (let at = from; at < end; at += TOTALS_A_LINE) sum += <i32>load<u16>(lists.totals + (at << 1));
  touched = sum;
}

export function enter(lists: Lists, slot: i32, other: i32, total: u16, rank: usize): void {
  const from = slot * lists.kept;
  const others = lists.others + (from << 2);
  const totals = lists.totals + (from << 1);
  const length = <i32>load<u16>(lists.length + (slot << 1));
  const otherRank = load<u32>(rank + (other << 2));
  let place = length;
  while (place > 0) {
    const before = load<u16>(totals + ((place - 1) << 1));
    if (before > total || (before == total && load<u32>(rank + (load<i32>(others + ((place - 1) << 2)) << 2)) < otherRank)) break;
    place -= 1;
  }
  if (place == length && (load<u8>(lists.wasFull + slot) != 0 || length == lists.kept)) return;
  if (place < lists.shown) noteShift(lists, slot, other, others, length, lists.shown - 1);
  const last = min(length, lists.kept - 1);
  memory.copy(others + ((place + 1) << 2), others + (place << 2), (last - place) << 2);
  memory.copy(totals + ((place + 1) << 1), totals + (place << 1), (last - place) << 1);
  store<i32>(others + (place << 2), other);
  store<u16>(totals + (place << 1), total);
  setLength(lists, slot, last + 1, totals);
}

export function leave(lists: Lists, slot: i32, other: i32): void {
  const from = slot * lists.kept;
  const others = lists.others + (from << 2);
  const totals = lists.totals + (from << 1);
  const last = <i32>load<u16>(lists.length + (slot << 1)) - 1;
  let place: i32 = 0;
  while (place <= last && load<i32>(others + (place << 2)) != other) place += 1;
  if (place > last) return;
  if (place < lists.shown) noteShift(lists, slot, other, others, last, lists.shown);
  memory.copy(others + (place << 2), others + ((place + 1) << 2), (last - place) << 2);
  memory.copy(totals + (place << 1), totals + ((place + 1) << 1), (last - place) << 1);
  setLength(lists, slot, last, totals);
}

/** Notes a change of the shown part: `other` enters and moves the last one out, or leaves and lets the next one in. */
function noteShift(lists: Lists, slot: i32, other: i32, others: usize, lengthBeside: i32, moved: i32): void {
  note(lists, slot, other);
  if (lengthBeside >= lists.shown) note(lists, slot, load<i32>(others + (moved << 2)));
}

function note(lists: Lists, slot: i32, other: i32): void {
  const at = lists.noted + (lists.notedCount << 2);
  store<i32>(at, slot);
  store<i32>(at, other, 4);
  lists.notedCount += 2;
}

function setLength(lists: Lists, slot: i32, length: i32, totals: usize): void {
  store<u16>(lists.length + (slot << 1), <u16>length);
  if (length == lists.kept) store<u8>(lists.wasFull + slot, 1);
  if (load<u8>(lists.wasFull + slot) == 0) return;
  store<u16>(lists.floor + (slot << 1), length == 0 ? <u16>SHUT : load<u16>(totals + ((length - 1) << 1)));
}
