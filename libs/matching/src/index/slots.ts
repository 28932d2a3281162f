import { type Columns, columns, grownColumns, roomier, type Spec } from './cells.js';

/** Numbered places in columns; those that became free are taken first. */
export class Slots<S extends Spec> {
  columns: Columns<S>;
  /** One more than the highest slot ever taken. */
  end = 0;
  room = 0;
  private readonly free: number[] = [];

  constructor(private readonly spec: S) {
    this.columns = columns(spec, 0);
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

  /** Answers whether the columns have moved. */
  makeRoom(more: number): boolean {
    if (this.end + more <= this.room) return false;
    this.room = roomier(this.room, this.end + more);
    this.columns = grownColumns(this.spec, this.columns, this.room);
    return true;
  }
}
