/** Value that was not computed yet. */
export const UNKNOWN = -2;
/** Value of a criterion that does not apply. */
export const NOT_APPLYING = -1;

/** Caches the values of a criterion by two classes; each is computed once by the criterion itself. */
export class ClassTable {
  private readonly rows: Int16Array[] = [];

  constructor(private readonly ask: (left: number, right: number) => number | null) {}

  value(left: number, right: number): number {
    const row = this.rows[left];
    const known = row === undefined ? UNKNOWN : (row[right] ?? UNKNOWN);
    return known === UNKNOWN ? this.learn(left, right) : known;
  }

  private learn(left: number, right: number): number {
    const value = this.ask(left, right) ?? NOT_APPLYING;
    while (this.rows.length <= left) this.rows.push(new Int16Array(0));
    const row = this.roomFor(left, right);
    row[right] = value;
    return value;
  }

  private roomFor(left: number, right: number): Int16Array {
    const old = this.rows[left] ?? new Int16Array(0);
    if (right < old.length) return old;
    const larger = new Int16Array(Math.max(right + 1, old.length * 2)).fill(UNKNOWN);
    larger.set(old);
    this.rows[left] = larger;
    return larger;
  }
}
