import type { Arena, Cells } from './memory/arena.js';
import { roomier } from './memory/cells.js';

/** Number of fields of `Lists` in ../../kernel/top-lists.ts. */
const FIELDS = 9;
const NOTED_COUNT = FIELDS - 1;
/** Words noted per match that enters or leaves a list: two pairs, itself and the match that it moves across the end of the shown part. */
const NOTES_PER_MATCH = 4;

/**
 * The best matches of each slot of one side, best first: by total, then by the rank of the other's id. A list contains exactly the best
 * ones up to its length; one that was never full contains all. The kernel adds and removes matches.
 */
export class TopLists {
  others = this.arena.cells('i32', 0);
  totals = this.arena.cells('u16', 0);
  length = this.arena.cells('u16', 0);
  /** Total below which matches cannot enter. */
  floor = this.arena.cells('u16', 0);
  wasFull = this.arena.cells('u8', 0);
  /** Block read by the kernel. */
  block = this.arena.cells('i32', FIELDS);
  private notes = this.arena.cells('i32', 0);

  constructor(
    private readonly arena: Arena,
    readonly shown: number,
    readonly kept: number,
  ) {
    this.tellKernel();
  }

  setRoom(slots: number): void {
    if (slots <= this.length.length) return;
    this.others = this.arena.grown('i32', this.others, slots * this.kept);
    this.totals = this.arena.grown('u16', this.totals, slots * this.kept);
    this.length = this.arena.grown('u16', this.length, slots);
    this.floor = this.arena.grown('u16', this.floor, slots);
    this.wasFull = this.arena.grown('u8', this.wasFull, slots);
    this.tellKernel();
  }

  /** Call before so many matches enter or leave. */
  makeRoomForNotes(matches: number): void {
    const needed = this.notedCount + matches * NOTES_PER_MATCH;
    if (needed <= this.notes.length) return;
    this.notes = this.arena.grown('i32', this.notes, roomier(needed));
    this.tellKernel();
  }

  /** Slot, other, slot, other: pairs that may have entered or left the shown part of a list, or changed their score there. */
  get noted(): Cells<'i32'> {
    return this.notes.subarray(0, this.notedCount);
  }

  notedSlots(): Set<number> {
    return new Set(this.noted.filter((_slot, index) => index % 2 === 0));
  }

  forgetNotes(): void {
    this.block[NOTED_COUNT] = 0;
  }

  clear(slot: number): void {
    const shown = this.shownOf(slot);
    this.makeRoomForNotes(shown.length);
    for (const other of shown) {
      this.notes.set([slot, other], this.notedCount);
      this.block[NOTED_COUNT] = this.notedCount + 2;
    }
    this.length[slot] = 0;
    this.floor[slot] = 0;
    this.wasFull[slot] = 0;
  }

  clearAll(): void {
    this.forgetNotes();
    this.length.fill(0);
    this.floor.fill(0);
    this.wasFull.fill(0);
  }

  /** Whether fewer matches are left than are shown, with further ones not kept. */
  isShort(slot: number): boolean {
    return this.wasFull[slot] === 1 && (this.length[slot] ?? 0) < this.shown;
  }

  isShown(slot: number, other: number): boolean {
    return this.shownOf(slot).includes(other);
  }

  shownOf(slot: number): Cells<'i32'> {
    const from = slot * this.kept;
    return this.others.subarray(from, from + Math.min(this.shown, this.length[slot] ?? 0));
  }

  image() {
    const { others, totals, length, floor, wasFull, block } = this;
    return { others, totals, length, floor, wasFull, block };
  }

  restore(image: ReturnType<TopLists['image']>): void {
    Object.assign(this, image);
  }

  private get notedCount(): number {
    return this.block[NOTED_COUNT] ?? 0;
  }

  /** Writes the addresses in the order of `Lists`. */
  private tellKernel(): void {
    const columns = [this.others, this.totals, this.length, this.floor, this.wasFull, this.notes];
    this.block.set([this.shown, this.kept, ...columns.map(({ byteOffset }) => byteOffset)]);
  }
}
