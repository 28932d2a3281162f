import type { Arena, Cells } from './memory/arena.js';
import { roomier } from './memory/cells.js';

/** Of `Lists` in ../../kernel/top-lists.ts. */
const FIELDS = 9;
const NOTED_COUNT = FIELDS - 1;
/** A match that enters a list, or leaves it, is noted with the one that it moves over the end of the shown part. */
const NOTES_PER_MATCH = 4;

/**
 * The best matches of each slot of one side, best first: by total, then by the rank of the other's id.
 * A list holds exactly the best there are, up to its length; one that has never been full holds all of them.
 * The kernel lets matches enter and leave.
 */
export class TopLists {
  others = this.arena.cells('i32', 0);
  totals = this.arena.cells('u16', 0);
  length = this.arena.cells('u16', 0);
  /** Matches below this total cannot enter. */
  floor = this.arena.cells('u16', 0);
  wasFull = this.arena.cells('u8', 0);
  /** What the kernel reads. */
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

  /** Before so many matches enter or leave. */
  makeRoomForNotes(matches: number): void {
    const needed = this.notedCount + matches * NOTES_PER_MATCH;
    if (needed <= this.notes.length) return;
    this.notes = this.arena.grown('i32', this.notes, roomier(needed));
    this.tellKernel();
  }

  /** Slot, other, slot, other: pairs that may have come into the shown part of a list, left it, or changed their score there. */
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

  /** What comes next was not kept, and fewer are left than are shown. */
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

  /** In the order of `Lists`. */
  private tellKernel(): void {
    const columns = [this.others, this.totals, this.length, this.floor, this.wasFull, this.notes];
    this.block.set([this.shown, this.kept, ...columns.map(({ byteOffset }) => byteOffset)]);
  }
}
