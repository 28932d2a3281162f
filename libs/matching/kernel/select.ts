/** Moves the `count` largest of `length` keys to the front (Hoare's selection); answers the smallest of them. */
export function selectLargest(keys: usize, length: i32, count: i32): u64 {
  let low: i32 = 0;
  let high: i32 = length - 1;
  while (low < high) {
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
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else break;
  }
  return load<u64>(keys + ((count - 1) << 3));
}

const FEW: i32 = 12;

/** Largest first. */
export function sortKeys(keys: usize, from: i32, to: i32): void {
  let low = from;
  let high = to - 1;
  while (high - low > FEW) {
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
    sortKeys(keys, low, right + 1);
    low = left;
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
