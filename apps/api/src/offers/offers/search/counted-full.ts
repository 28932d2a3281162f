/** "1,000 or more" is not counted again before. */
const KEPT_MS = 60_000;
const MOST_KEPT = 2_000;

/** Searches, or parts of one, that found as many offers as are ever counted. Fewer are counted each time: the number of those is read. */
export class CountedFull {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  has(search: string): boolean {
    return (this.until.get(search) ?? 0) > this.now();
  }

  add(search: string): void {
    this.until.delete(search);
    const [oldest] = this.until.keys();
    if (this.until.size >= MOST_KEPT && oldest !== undefined) this.until.delete(oldest);
    this.until.set(search, this.now() + KEPT_MS);
  }
}
