import { closeness } from '../../score/closeness.js';
import type { Arena } from '../memory/arena.js';
import { Dictionary } from '../memory/dictionary.js';

/** Occupations by number, and the closeness of each pair. */
export class Codes {
  readonly words = new Dictionary<string>();
  /** `closeness` of two codes; rows by the first code. */
  closeness = this.arena.cells('u16', 0);
  stride = 0;

  constructor(private readonly arena: Arena) {}

  image() {
    const { closeness, stride, words } = this;
    return { closeness, stride, values: words.values };
  }

  restore({ closeness, stride, values }: ReturnType<Codes['image']>): void {
    this.words.add(values);
    Object.assign(this, { closeness, stride });
  }

  numberOf(code: string): number {
    const before = this.words.values.length;
    const number = this.words.numberOf(code);
    if (number === before) this.learn(number, code);
    return number;
  }

  private learn(number: number, code: string): void {
    if (number >= this.stride) this.widen();
    for (let other = 0; other <= number; other += 1) {
      const value = closeness(code, this.words.valueOf(other));
      this.closeness[number * this.stride + other] = value;
      this.closeness[other * this.stride + number] = value;
    }
  }

  private widen(): void {
    const [old, width] = [this.closeness, this.stride];
    this.stride = Math.max(64, width * 2);
    this.closeness = this.arena.cells('u16', this.stride * this.stride);
    for (let row = 0; row < width; row += 1) this.closeness.set(old.subarray(row * width, (row + 1) * width), row * this.stride);
  }
}
