import type { Arena } from './arena.js';
import { roomier } from './cells.js';
import { Uuids, uuidWords } from './uuids.js';

const LAST_RANK = 0xff_ff_ff_ff;

/** Orders slots by id, with a rank that compares like the ids. A new id gets a rank between those of its neighbours. */
export class IdOrder {
  readonly ids = new Uuids(this.arena);
  rank = this.arena.cells('u32', 0);
  /** Slots in ascending order of ids. */
  sorted = this.arena.cells('i32', 0);
  count = 0;
  step = 0;

  constructor(private readonly arena: Arena) {}

  setRoom(slots: number): void {
    this.ids.setRoom(slots);
    if (slots > this.rank.length) this.rank = this.arena.grown('u32', this.rank, slots);
  }

  /** Returns -1 for an unknown id. */
  slotOf(id: string): number {
    const words = uuidWords(id);
    const slot = this.sorted[this.placeOf(words)] ?? -1;
    return slot >= 0 && this.ids.compare(slot, words) === 0 ? slot : -1;
  }

  add(slot: number, id: string): void {
    const words = uuidWords(id);
    const place = this.placeOf(words);
    if (this.count === this.sorted.length) this.sorted = this.arena.grown('i32', this.sorted, roomier(this.count + 1));
    this.sorted.copyWithin(place + 1, place, this.count);
    this.sorted[place] = slot;
    this.count += 1;
    this.ids.set(slot, words);
    this.rankBetween(place);
  }

  /** Adds many ids at once, none of them known. */
  addAll(slots: readonly number[], idOf: (index: number) => string): void {
    slots.forEach((slot, index) => {
      this.ids.set(slot, uuidWords(idOf(index)));
    });
    const all = [...this.sorted.subarray(0, this.count), ...slots];
    all.sort((one, other) => this.ids.compareSlots(one, other));
    if (all.length > this.sorted.length) this.sorted = this.arena.grown('i32', this.sorted, roomier(all.length));
    this.sorted.set(all);
    this.count = all.length;
    this.spreadRanks();
  }

  remove(slot: number): void {
    const place = this.placeOf(this.ids.wordsOf(slot));
    this.sorted.copyWithin(place, place + 1, this.count);
    this.count -= 1;
    this.sorted[this.count] = -1;
  }

  image() {
    const { rank, sorted, count, step } = this;
    return { rank, sorted, count, step, words: this.ids.words };
  }

  restore({ words, ...own }: ReturnType<IdOrder['image']>): void {
    Object.assign(this, own);
    this.ids.words = words;
  }

  private placeOf(words: readonly number[]): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ids.compare(this.sorted[middle] ?? 0, words) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rankBetween(place: number): void {
    const before = place === 0 ? 0 : this.rankAt(place - 1);
    const after = place + 1 === this.count ? LAST_RANK : this.rankAt(place + 1);
    if (after - before < 2) this.spreadRanks();
    else this.rank[this.sorted[place] ?? 0] = before + Math.floor((after - before) / 2);
  }

  private rankAt = (place: number): number => this.rank[this.sorted[place] ?? 0] ?? 0;

  /** Rewrites the ranks with equal steps, in the same order. */
  spreadRanks(): void {
    this.step = Math.floor(LAST_RANK / (this.count + 1));
    for (let place = 0; place < this.count; place += 1) this.rank[this.sorted[place] ?? 0] = (place + 1) * this.step;
  }
}
