import { selectLargest, sortKeys } from './select';
import { FULL, Scratch, world } from './world';

/** Lists of one side, as `TopLists` keeps them. */
@unmanaged
export class Lists {
  kept: i32;
  others: usize;
  totals: usize;
  length: usize;
  floor: usize;
  wasFull: usize;
}

/** Keys of each offer on their way to the best: gathered without order, cut back to those that are kept whenever there is no more room. */
@unmanaged
export class Gathered {
  kept: i32;
  room: i32;
  keys: usize;
  counts: usize;
  /** Totals below which nothing enters any more. */
  floors: usize;
  /** Counts by size. */
  bins: usize;
}

/** The larger, the better the match: by total, then by the rank of the other. */
// @ts-ignore: decorator
@inline
function keyOf(total: u32, rank: u32): u64 {
  return ((<u64>total) << 32) | <u64>~rank;
}

/** What a scan of a student has found: into the student's own list, and to the offers. */
export function gather(student: i32, count: i32, lists: Lists, gathered: Gathered, scratch: Scratch): void {
  const others = scratch.others;
  const totals = scratch.totals;
  const keys = scratch.keys;
  const ranks = world.offerRank;
  const own = load<u32>(world.studentRank + (student << 2));
  const floors = gathered.floors;
  const least = leastTotal(count, lists.kept, totals, gathered.bins);
  let out = keys;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(others + (pair << 2));
    const total = <u32>load<u16>(totals + (pair << 1));
    if (total >= least) {
      store<u64>(out, keyOf(total, load<u32>(ranks + (offer << 2))));
      out += 8;
    }
    if (total >= <u32>load<u16>(floors + (offer << 1))) enter(offer, keyOf(total, own), gathered);
  }
  fill(student, keys, <i32>((out - keys) >>> 3), lists, world.offerSorted, world.offerStep);
}

const BIN_BITS: i32 = 6;
const BINS: i32 = (FULL >> BIN_BITS) + 1;

/** A total below which nothing is among the `kept` largest, by counting how many there are of each size. */
function leastTotal(count: i32, kept: i32, totals: usize, bins: usize): u32 {
  if (count <= kept) return 0;
  memory.fill(bins, 0, BINS << 1);
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const bin = bins + ((<i32>load<u16>(totals + (pair << 1)) >> BIN_BITS) << 1);
    store<u16>(bin, load<u16>(bin) + 1);
  }
  let bin = BINS;
  for (let larger: i32 = 0; larger < kept; ) {
    bin -= 1;
    larger += <i32>load<u16>(bins + (bin << 1));
  }
  return <u32>(bin << BIN_BITS);
}

function enter(offer: i32, key: u64, gathered: Gathered): void {
  const count = load<i32>(gathered.counts + (offer << 2));
  const keys = gathered.keys + ((offer * gathered.room) << 3);
  store<u64>(keys + (count << 3), key);
  const isFull = count + 1 == gathered.room;
  store<i32>(gathered.counts + (offer << 2), isFull ? gathered.kept : count + 1);
  if (isFull) store<u16>(gathered.floors + (offer << 1), <u16>(selectLargest(keys, gathered.room, gathered.kept) >>> 32));
}

/** The best of `count` keys become the list of a slot, best first. */
export function fill(slot: i32, keys: usize, count: i32, lists: Lists, sorted: usize, step: u32): void {
  const kept = min(count, lists.kept);
  if (count > kept) selectLargest(keys, count, kept);
  sortKeys(keys, 0, kept);
  const from = slot * lists.kept;
  for (let place: i32 = 0; place < kept; place += 1) {
    const key = load<u64>(keys + (place << 3));
    const rank = ~(<u32>key);
    store<i32>(lists.others + ((from + place) << 2), load<i32>(sorted + ((rank / step - 1) << 2)));
    store<u16>(lists.totals + ((from + place) << 1), <u16>(key >>> 32));
  }
  store<u16>(lists.length + (slot << 1), <u16>kept);
  const isFull = kept == lists.kept;
  store<u8>(lists.wasFull + slot, <u8>isFull);
  store<u16>(lists.floor + (slot << 1), isFull ? load<u16>(lists.totals + ((from + kept - 1) << 1)) : 0);
}

/** Appends what one part has gathered for an offer; answers how many keys there are. */
export function append(offer: i32, gathered: Gathered, keys: usize, before: i32): i32 {
  const count = load<i32>(gathered.counts + (offer << 2));
  memory.copy(keys + (before << 3), gathered.keys + ((offer * gathered.room) << 3), <usize>count << 3);
  return before + count;
}
