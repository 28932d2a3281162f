/** Random numbers that are the same on every run, so that the demo never changes. */
export class SeededRandom {
  private state: number;

  constructor(seed: string) {
    this.state = Array.from(seed).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  }

  /** Returns a number from 0 to below 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Returns a whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length - 1)] ?? from[0];
  }

  /** Returns at most `count` distinct elements, in the order given. */
  some<T>(from: readonly T[], count: number): T[] {
    const drawn = from.map((value, place) => ({ value, place, rank: this.next() })).sort((one, other) => one.rank - other.rank);
    return drawn
      .slice(0, count)
      .sort((one, other) => one.place - other.place)
      .map(({ value }) => value);
  }
}
