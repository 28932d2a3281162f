import type { Arena } from '../memory/arena.js';
import type { Spec } from '../memory/cells.js';
import { IdOrder } from '../memory/id-order.js';
import type { Lists } from '../memory/lists.js';
import { Slots } from '../memory/slots.js';
import { type RecordLayout, type RecordSpec, Records } from './records.js';

/** One side: columns, records and short lists for the kernel, and the order of ids, all with the same capacity. */
export abstract class EntityTable<S extends Spec, R extends RecordSpec> extends Slots<S> {
  readonly order = new IdOrder(this.arena);
  readonly records: Records<R>;
  protected abstract readonly lists: readonly Lists[];

  constructor(arena: Arena, spec: S, record: RecordLayout<R>) {
    super(arena, spec);
    this.records = new Records(arena, record);
  }

  override makeRoom(more: number): boolean {
    const hasMoved = super.makeRoom(more);
    if (hasMoved) for (const part of [this.order, this.records, ...this.lists]) part.setRoom(this.room);
    return hasMoved;
  }

  override image() {
    return {
      ...super.image(),
      order: this.order.image(),
      records: this.records.bytes,
      lists: this.lists.map((list) => list.image()),
    };
  }

  override restore({ order, records, lists, ...own }: ReturnType<EntityTable<S, R>['image']>): void {
    super.restore(own);
    this.order.restore(order);
    this.records.restore(records);
    lists.forEach((image, index) => {
      this.lists[index]?.restore(image);
    });
  }
}
