import type { Arena, Cells } from '../memory/arena.js';

const READERS = {
  u8: (view: DataView, at: number) => view.getUint8(at),
  u16: (view: DataView, at: number) => view.getUint16(at, true),
  i16: (view: DataView, at: number) => view.getInt16(at, true),
  i32: (view: DataView, at: number) => view.getInt32(at, true),
} as const;
const WRITERS = {
  u8: (view: DataView, at: number, value: number) => view.setUint8(at, value),
  u16: (view: DataView, at: number, value: number) => view.setUint16(at, value, true),
  i16: (view: DataView, at: number, value: number) => view.setInt16(at, value, true),
  i32: (view: DataView, at: number, value: number) => view.setInt32(at, value, true),
} as const;
const BYTES = { u8: 1, u16: 2, i16: 2, i32: 4 } as const;

export type RecordSpec = Readonly<Record<string, keyof typeof BYTES>>;

/** What the kernel reads of each slot, one record after the other, so that all of it lies in one line of the processor's cache. Fields as C lays them out; after them a short list of numbers. */
export class Records<S extends RecordSpec> {
  bytes: Cells<'u8'>;
  private view: DataView;
  private readonly places: ReadonlyMap<keyof S, number>;
  /** Of the list: its length, then its numbers. */
  private readonly listAt: number;

  constructor(
    private readonly arena: Arena,
    private readonly spec: S,
    private readonly size: number,
  ) {
    let end = 0;
    this.places = new Map(
      Object.entries(spec).map(([name, form]) => {
        const at = Math.ceil(end / BYTES[form]) * BYTES[form];
        end = at + BYTES[form];
        return [name, at];
      }),
    );
    this.listAt = Math.ceil(end / 2) * 2;
    this.bytes = arena.cells('u8', 0);
    this.view = viewOf(this.bytes);
  }

  setRoom(slots: number): void {
    if (slots * this.size <= this.bytes.length) return;
    this.restore(this.arena.grown('u8', this.bytes, slots * this.size));
  }

  restore(bytes: Cells<'u8'>): void {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }

  /** @throws when the list is longer than a record has room for. */
  write(slot: number, fields: { readonly [Name in keyof S]: number }, list: readonly number[]): void {
    const from = slot * this.size;
    if (this.listAt + 2 + list.length * 2 > this.size) throw new Error(`No record has room for ${list.length} occupations`);
    for (const [name, at] of this.places) WRITERS[this.spec[name] as keyof typeof BYTES](this.view, from + at, fields[name]);
    for (const [index, number] of [list.length, ...list].entries()) this.view.setUint16(from + this.listAt + index * 2, number, true);
  }

  read(slot: number, name: keyof S): number {
    return READERS[this.spec[name] as keyof typeof BYTES](this.view, slot * this.size + (this.places.get(name) ?? 0));
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Cells<'u8'>) => new DataView(buffer, byteOffset, byteLength);
