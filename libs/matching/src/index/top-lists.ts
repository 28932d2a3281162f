import type { Arena } from './arena.js';

/** Nothing can enter: only a new scan tells what would come first. */
const SHUT = 0xff_ff;

/**
 * The best matches of each slot of one side, best first: by total, then by the rank of the other's id.
 * A list holds exactly the best there are, up to its length; one that has never been full holds all of them.
 */
export class TopLists {
  others = this.arena.cells('i32', 0);
  totals = this.arena.cells('u16', 0);
  length = this.arena.cells('u16', 0);
  /** Matches below this total cannot enter. */
  floor = this.arena.cells('u16', 0);
  wasFull = this.arena.cells('u8', 0);
  /** Slot, other, slot, other: pairs that may have come into the shown part of a list, left it, or changed their score there. */
  readonly noted: number[] = [];

  constructor(
    private readonly arena: Arena,
    readonly shown: number,
    readonly kept: number,
  ) {}

  setRoom(slots: number): void {
    if (slots <= this.length.length) return;
    this.others = this.arena.grown('i32', this.others, slots * this.kept);
    this.totals = this.arena.grown('u16', this.totals, slots * this.kept);
    this.length = this.arena.grown('u16', this.length, slots);
    this.floor = this.arena.grown('u16', this.floor, slots);
    this.wasFull = this.arena.grown('u8', this.wasFull, slots);
  }

  clear(slot: number): void {
    const from = slot * this.kept;
    for (let at = from; at < from + Math.min(this.shown, this.length[slot] ?? 0); at += 1) this.noted.push(slot, this.others[at] ?? 0);
    this.length[slot] = 0;
    this.floor[slot] = 0;
    this.wasFull[slot] = 0;
  }

  clearAll(): void {
    this.noted.length = 0;
    this.length.fill(0);
    this.floor.fill(0);
    this.wasFull.fill(0);
  }

  /** What comes next was not kept, and fewer are left than are shown. */
  isShort(slot: number): boolean {
    return this.wasFull[slot] === 1 && (this.length[slot] ?? 0) < this.shown;
  }

  enter(slot: number, other: number, total: number, rank: Cells): void {
    if (total < (this.floor[slot] ?? 0)) return;
    const { others, totals } = this;
    const from = slot * this.kept;
    const length = this.length[slot] ?? 0;
    const otherRank = rank[other] ?? 0;
    let place = from + length;
    while (place > from) {
      const before = totals[place - 1] ?? 0;
      if (before > total || (before === total && (rank[others[place - 1] ?? 0] ?? 0) < otherRank)) break;
      place -= 1;
    }
    const isLast = place === from + length;
    if (isLast && (this.wasFull[slot] === 1 || length === this.kept)) return;
    const end = length === this.kept ? from + length - 1 : from + length;
    if (place < from + this.shown) this.noteShift(slot, other, length);
    for (let at = end; at > place; at -= 1) {
      others[at] = others[at - 1] ?? 0;
      totals[at] = totals[at - 1] ?? 0;
    }
    others[place] = other;
    totals[place] = total;
    this.setLength(slot, end - from + 1);
  }

  isShown(slot: number, other: number): boolean {
    const from = slot * this.kept;
    const end = from + Math.min(this.shown, this.length[slot] ?? 0);
    for (let at = from; at < end; at += 1) if (this.others[at] === other) return true;
    return false;
  }

  shownOf(slot: number): Int32Array {
    const from = slot * this.kept;
    return this.others.slice(from, from + Math.min(this.shown, this.length[slot] ?? 0));
  }

  image() {
    const { others, totals, length, floor, wasFull } = this;
    return { others, totals, length, floor, wasFull };
  }

  restore(image: ReturnType<TopLists['image']>): void {
    Object.assign(this, image);
  }

  leave(slot: number, other: number): void {
    const { others, totals } = this;
    const from = slot * this.kept;
    const end = from + (this.length[slot] ?? 0);
    let place = from;
    while (place < end && others[place] !== other) place += 1;
    if (place === end) return;
    if (place < from + this.shown) this.noteShift(slot, other, end - from - 1, 1);
    for (let at = place + 1; at < end; at += 1) {
      others[at - 1] = others[at] ?? 0;
      totals[at - 1] = totals[at] ?? 0;
    }
    this.setLength(slot, end - from - 1);
  }

  /** Of the shown part: `other` comes and pushes the last one out, or goes and lets the next one in. */
  private noteShift(slot: number, other: number, lengthBeside: number, next = 0): void {
    this.noted.push(slot, other);
    if (lengthBeside >= this.shown) this.noted.push(slot, this.others[slot * this.kept + this.shown - 1 + next] ?? 0);
  }

  private setLength(slot: number, length: number): void {
    this.length[slot] = length;
    if (length === this.kept) this.wasFull[slot] = 1;
    if (this.wasFull[slot] === 0) return;
    this.floor[slot] = length === 0 ? SHUT : (this.totals[slot * this.kept + length - 1] ?? 0);
  }
}

type Cells = Readonly<Uint32Array>;
