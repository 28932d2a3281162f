/**
 * Partitions keys around a pivot, larger ones first (Hoare); returns the start of the second part, and in the upper half the end of the
 * first.
 */
@inline
function parted(keys: usize, low: i32, high: i32): u64 {
  const pivot = load<u64>(keys + (((low + high) >>> 1) << 3));
  let left = low;
  let right = high;
  while (left <= right) {
    while (load<u64>(keys + (left << 3)) > pivot) left += 1;
    while (load<u64>(keys + (right << 3)) < pivot) right -= 1;
    if (left > right) break;
    const moved = load<u64>(keys + (left << 3));
    store<u64>(keys + (left << 3), load<u64>(keys + (right << 3)));
    store<u64>(keys + (right << 3), moved);
    left += 1;
    right -= 1;
  }
  return <u64>(<u32>left) | ((<u64>(<u32>right)) << 32);
}

/** Moves the `count` largest of `length` keys to the front; returns the smallest of them. */
export function selectLargest(keys: usize, length: i32, count: i32): u64 {
  let low: i32 = 0;
  let high: i32 = length - 1;
  while (low < high) {
    const parts = parted(keys, low, high);
    const left = <i32>parts;
    const right = <i32>(parts >>> 32);
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else break;
  }
  return load<u64>(keys + ((count - 1) << 3));
}

const FEW: i32 = 12;

/** Sorts keys, largest first. */
export function sortKeys(keys: usize, from: i32, to: i32): void {
  let low = from;
  let high = to - 1;
  while (high - low > FEW) {
    const parts = parted(keys, low, high);
    sortKeys(keys, low, <i32>(parts >>> 32) + 1);
    low = <i32>parts;
  }
  for (let place = low + 1; place <= high; place += 1) {
    const key = load<u64>(keys + (place << 3));
    let at = place;
    while (at > low && load<u64>(keys + ((at - 1) << 3)) < key) {
      store<u64>(keys + (at << 3), load<u64>(keys + ((at - 1) << 3)));
      at -= 1;
    }
    store<u64>(keys + (at << 3), key);
  }
}
