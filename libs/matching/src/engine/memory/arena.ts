const FORMS = {
  u8: Uint8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f64: Float64Array,
  u64: BigUint64Array,
} as const;

export type Form = keyof typeof FORMS;
export type Cells<F extends Form = Form> = InstanceType<(typeof FORMS)[F]>;

const PAGE = 65_536;
const ONE_GIBIBYTE = 16_384;
/** Index of the word with the start of free memory; the kernel's `World` follows. */
const END = 4;
export const WORLD = 64;
const FIRST_FREE = 1024;

interface Block {
  offset: number;
  bytes: number;
}

/** One memory for all columns, read by the kernel and shared by threads. */
export class Arena {
  private freed: Block[] = [];

  constructor(readonly memory = new WebAssembly.Memory({ initial: 16, maximum: ONE_GIBIBYTE, shared: true })) {
    Atomics.compareExchange(this.words(), END, 0, FIRST_FREE);
  }

  /** Returns zeroed cells. Safe when another thread allocates at the same time. */
  cells<F extends Form>(form: F, count: number): Cells<F> {
    return this.view(form, count, this.take(count * FORMS[form].BYTES_PER_ELEMENT));
  }

  /** Returns the same cells with room for `count`; the old ones are reused later. */
  grown<F extends Form>(form: F, old: Cells<F>, count: number): Cells<F> {
    const larger = this.view(form, count, this.takeAgain(count * FORMS[form].BYTES_PER_ELEMENT));
    larger.set(old as never);
    if (old.byteLength > 0) this.free({ offset: old.byteOffset, bytes: padded(old.byteLength) });
    return larger;
  }

  /** Returns the start of free memory; `release` frees what was allocated after it. */
  mark(): number {
    return Atomics.load(this.words(), END);
  }

  release(mark: number): void {
    Atomics.store(this.words(), END, mark);
  }

  private view<F extends Form>(form: F, count: number, offset: number): Cells<F> {
    const cells = new FORMS[form](this.memory.buffer as never, offset, count) as Cells<F>;
    new Uint8Array(cells.buffer, offset, cells.byteLength).fill(0);
    return cells;
  }

  private take(bytes: number): number {
    const offset = Atomics.add(this.words(), END, padded(bytes));
    const missing = offset + padded(bytes) - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return offset;
  }

  private takeAgain(bytes: number): number {
    const fitting = this.freed.find((block) => block.bytes >= bytes);
    if (!fitting) return this.take(bytes);
    const { offset } = fitting;
    fitting.offset += padded(bytes);
    fitting.bytes -= padded(bytes);
    this.freed = this.freed.filter((block) => block.bytes > 0);
    return offset;
  }

  /** Frees a block and merges it with free neighbours. */
  private free(block: Block): void {
    const joined = { ...block };
    const apart = this.freed.filter(({ offset, bytes }) => {
      const isBefore = offset + bytes === joined.offset;
      if (!isBefore && joined.offset + joined.bytes !== offset) return true;
      joined.offset = Math.min(joined.offset, offset);
      joined.bytes += bytes;
      return false;
    });
    this.freed = [...apart, joined];
  }

  private words = () => new Int32Array(this.memory.buffer, 0, END + 1);
}

/** Rounds up to eight bytes, the alignment of what the kernel reads at once. */
const padded = (bytes: number) => Math.ceil(bytes / 8) * 8;
