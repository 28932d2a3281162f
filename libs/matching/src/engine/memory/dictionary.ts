const LAST = 0xff_ff;

/** Maps recurring values to small numbers, in order of appearance. */
export class Dictionary<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(values: readonly T[] = []) {
    this.add(values);
  }

  add(values: readonly T[]): void {
    for (const value of values) this.numberOf(value);
  }

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.values.length > LAST) throw new Error('More values than a column can number');
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  valueOf(number: number): T {
    if (number >= this.values.length) throw new Error(`Nothing has number ${number}`);
    return this.values[number] as T;
  }
}
