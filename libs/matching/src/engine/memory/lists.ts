import type { Arena } from './arena.js';
import { roomier } from './cells.js';

/** A short list of numbers per slot, all in one buffer. */
export class Lists {
  start = this.arena.cells('i32', 0);
  length = this.arena.cells('u16', 0);
  heap = this.arena.cells('u16', 0);
  private end = 0;
  private wasted = 0;

  constructor(private readonly arena: Arena) {}

  setRoom(slots: number): void {
    if (slots <= this.start.length) return;
    this.start = this.arena.grown('i32', this.start, slots);
    this.length = this.arena.grown('u16', this.length, slots);
  }

  makeRoomFor(slot: number): void {
    if (slot >= this.start.length) this.setRoom(roomier(slot + 1));
  }

  set(slot: number, values: readonly number[]): void {
    this.wasted += this.length[slot] ?? 0;
    this.length[slot] = 0;
    if (this.end + values.length > this.heap.length) this.makeRoom(values.length);
    this.heap.set(values, this.end);
    this.start[slot] = this.end;
    this.length[slot] = values.length;
    this.end += values.length;
  }

  of(slot: number): Uint16Array {
    const from = this.start[slot] ?? 0;
    return this.heap.subarray(from, from + (this.length[slot] ?? 0));
  }

  image() {
    const { start, length, heap, end, wasted } = this;
    return { start, length, heap, end, wasted };
  }

  restore(image: ReturnType<Lists['image']>): void {
    Object.assign(this, image);
  }

  private makeRoom(more: number): void {
    if (this.wasted * 2 > this.end) this.compact();
    if (this.end + more > this.heap.length) this.heap = this.arena.grown('u16', this.heap, roomier(this.end + more));
  }

  private compact(): void {
    const old = this.heap.slice(0, this.end);
    let end = 0;
    for (let slot = 0; slot < this.start.length; slot += 1) {
      const length = this.length[slot] ?? 0;
      const from = this.start[slot] ?? 0;
      this.heap.set(old.subarray(from, from + length), end);
      this.start[slot] = end;
      end += length;
    }
    this.end = end;
    this.wasted = 0;
  }
}
