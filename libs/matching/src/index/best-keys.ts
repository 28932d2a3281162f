/** Room between two totals for every rank there is. */
const STEP = 0x1_00_00_00_00;

/** A total and a rank as one number: the larger, the better the match. */
export const keyOf = (total: number, rank: number): number => total * STEP + (STEP - 1 - rank);
export const totalOf = (key: number): number => Math.floor(key / STEP);
export const rankOf = (key: number): number => STEP - 1 - (key - totalOf(key) * STEP);

/** The largest of many keys: gathered without order, cut back to those that are kept whenever the buffer is full. */
export class BestKeys {
  length = 0;
  private readonly keys: Float64Array;
  private floor = -1;

  constructor(private readonly kept: number) {
    this.keys = new Float64Array(2 * kept);
  }

  clear(): void {
    this.length = 0;
    this.floor = -1;
  }

  /** Answers the total below which nothing enters any more, when it has just risen; else -1. */
  add(key: number): number {
    if (key <= this.floor) return -1;
    this.keys[this.length] = key;
    this.length += 1;
    if (this.length < this.keys.length) return -1;
    this.floor = selectLargest(this.keys, this.kept);
    this.length = this.kept;
    return totalOf(this.floor);
  }

  /** Best first. */
  sorted(): Float64Array {
    if (this.length > this.kept) selectLargest(this.keys.subarray(0, this.length), this.kept);
    return this.keys.slice(0, Math.min(this.length, this.kept)).sort().reverse();
  }
}

/** Moves the `count` largest to the front (Hoare's selection) and answers the smallest of them. */
function selectLargest(keys: Float64Array, count: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const pivot = keys[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] ?? 0) > pivot) left += 1;
      while ((keys[right] ?? 0) < pivot) right -= 1;
      if (left > right) break;
      const moved = keys[left] ?? 0;
      keys[left] = keys[right] ?? 0;
      keys[right] = moved;
      left += 1;
      right -= 1;
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else break;
  }
  return keys[count - 1] ?? 0;
}
