import type { Arena } from './arena.js';
import { type Columns, columns, grownColumns, roomier, type Spec } from './cells.js';

/** Slot that stands for a freed one: never assigned, and its empty columns match nothing. */
export const NOBODY = 0;

/** Allocates numbered slots in columns; freed ones first. */
export class Slots<S extends Spec> {
  columns: Columns<S>;
  /** One more than the highest slot ever taken. */
  end = NOBODY + 1;
  room = 0;
  private readonly free: number[] = [];

  constructor(
    protected readonly arena: Arena,
    private readonly spec: S,
  ) {
    this.columns = columns(arena, spec);
  }

  take(): number {
    const freed = this.free.pop();
    if (freed !== undefined) return freed;
    this.end += 1;
    return this.end - 1;
  }

  give(slot: number): void {
    this.free.push(slot);
  }

  image() {
    const { columns, end, room, free } = this;
    return { columns, end, room, free };
  }

  restore(image: ReturnType<Slots<S>['image']>): void {
    Object.assign(this, image);
  }

  /** Returns whether the columns have moved. */
  makeRoom(more: number): boolean {
    if (this.end + more <= this.room) return false;
    this.room = roomier(this.end + more);
    this.columns = grownColumns(this.arena, this.spec, this.columns, this.room);
    return true;
  }
}
