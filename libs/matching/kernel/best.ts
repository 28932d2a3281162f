import { selectLargest, sortKeys } from './select';
import { Lists } from './top-lists';

/** Keys of the best matches of each offer, collected unordered; reduced to the best `kept` ones when the room is full. */
@unmanaged
export class Gathered {
  kept: i32;
  room: i32;
  keys: usize;
  counts: usize;
  /** Total per offer below which no key is added. */
  floors: usize;
  /** Number of totals of each size, for one student. */
  bins: usize;
}

/** Returns a sort key that is larger for a better match: by total, then by the rank of the other side. */
@inline
export function keyOf(total: u32, rank: u32): u64 {
  return ((<u64>total) << 32) | <u64>~rank;
}

export function enter(offer: i32, key: u64, gathered: Gathered): void {
  const count = load<i32>(gathered.counts + (offer << 2));
  const keys = gathered.keys + ((offer * gathered.room) << 3);
  store<u64>(keys + (count << 3), key);
  const isFull = count + 1 == gathered.room;
  store<i32>(gathered.counts + (offer << 2), isFull ? gathered.kept : count + 1);
  if (isFull) store<u16>(gathered.floors + (offer << 1), <u16>(selectLargest(keys, gathered.room, gathered.kept) >>> 32));
}

/** Writes the best of `count` keys as the list of a slot, best first. */
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

/** Appends the keys that one part has collected for an offer; returns the number of keys. */
export function append(offer: i32, gathered: Gathered, keys: usize, before: i32): i32 {
  const count = load<i32>(gathered.counts + (offer << 2));
  memory.copy(keys + (before << 3), gathered.keys + ((offer * gathered.room) << 3), <usize>count << 3);
  return before + count;
}
