/** Time in ms for which a search known to have "1,000 or more" offers is not counted again. */
const KEPT_MS = 60_000;
const MOST_KEPT = 2_000;

/** Remembers searches, or parts of one, with at least `COUNTED_OFFERS` offers. Smaller counts are not kept: their exact number is shown. */
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
