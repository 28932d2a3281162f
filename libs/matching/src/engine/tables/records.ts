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

export interface RecordLayout<S extends RecordSpec> {
  fields: S;
  /** Offset of each field in bytes. */
  places: ReadonlyMap<keyof S, number>;
  /** Offset of the list: its length, then its numbers. */
  listAt: number;
  bytes: number;
}

/** A quarter of a processor cache line, so that few records span two lines. */
const STEP = 16;

/** Returns the layout of fields as in C, followed by a list of at most so many occupations. */
export function recordOf<S extends RecordSpec>(fields: S, { occupations }: { occupations: number }): RecordLayout<S> {
  let end = 0;
  const places = new Map(
    Object.entries(fields).map(([name, form]) => {
      const at = roundedUp(end, BYTES[form]);
      end = at + BYTES[form];
      return [name, at];
    }),
  );
  const listAt = roundedUp(end, 2);
  return { fields, places, listAt, bytes: roundedUp(listAt + 2 + occupations * 2, STEP) };
}

const roundedUp = (number: number, step: number) => Math.ceil(number / step) * step;

/** One record per slot with everything that the kernel reads, to fit in one cache line. */
export class Records<S extends RecordSpec> {
  bytes: Cells<'u8'>;
  private view: DataView;

  constructor(
    private readonly arena: Arena,
    private readonly layout: RecordLayout<S>,
  ) {
    this.bytes = arena.cells('u8', 0);
    this.view = viewOf(this.bytes);
  }

  setRoom(slots: number): void {
    const needed = slots * this.layout.bytes;
    if (needed > this.bytes.length) this.restore(this.arena.grown('u8', this.bytes, needed));
  }

  restore(bytes: Cells<'u8'>): void {
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }

  /** @throws when the list exceeds the record's capacity. */
  write(slot: number, fields: { readonly [Name in keyof S]: number }, list: readonly number[]): void {
    const { bytes, fields: forms, listAt, places } = this.layout;
    const from = slot * bytes;
    if (listAt + 2 + list.length * 2 > bytes) throw new Error(`No record has room for ${list.length} occupations`);
    for (const [name, at] of places) WRITERS[forms[name] as keyof typeof BYTES](this.view, from + at, fields[name]);
    for (const [index, number] of [list.length, ...list].entries()) this.view.setUint16(from + listAt + index * 2, number, true);
  }

  read(slot: number, name: keyof S): number {
    const { bytes, fields, places } = this.layout;
    return READERS[fields[name] as keyof typeof BYTES](this.view, slot * bytes + (places.get(name) ?? 0));
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Cells<'u8'>) => new DataView(buffer, byteOffset, byteLength);
