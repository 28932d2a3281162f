import type { Arena } from './arena.js';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = 4;
/** Hexadecimal digits of each 16-bit number. */
const DIGITS = Array.from({ length: 0x1_00_00 }, (_, number) => number.toString(16).padStart(4, '0'));
const high = (word: number) => DIGITS[word >>> 16] ?? '';
const low = (word: number) => DIGITS[word & 0xff_ff] ?? '';

/** Returns four 32-bit words that sort like the text. @throws unless the id is a lower-case UUID. */
export function uuidWords(id: string): readonly number[] {
  if (!FORM.test(id)) throw new Error(`No UUID: ${id}`);
  const digits = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((from) => Number.parseInt(digits.slice(from, from + 8), 16));
}

/** Stores the sixteen bytes of each slot's id. */
export class Uuids {
  words = this.arena.cells('u32', 0);

  constructor(private readonly arena: Arena) {}

  setRoom(slots: number): void {
    if (slots * WORDS > this.words.length) this.words = this.arena.grown('u32', this.words, slots * WORDS);
  }

  set(slot: number, words: readonly number[]): void {
    this.words.set(words, slot * WORDS);
  }

  textOf(slot: number): string {
    const at = slot * WORDS;
    const [one = 0, two = 0, three = 0, four = 0] = [this.words[at], this.words[at + 1], this.words[at + 2], this.words[at + 3]];
    return `${high(one)}${low(one)}-${high(two)}-${low(two)}-${high(three)}-${low(three)}${high(four)}${low(four)}`;
  }

  /** Returns a negative number if the id of this slot precedes those words. */
  compare(slot: number, words: readonly number[]): number {
    for (let word = 0; word < WORDS; word += 1) {
      const difference = (this.words[slot * WORDS + word] ?? 0) - (words[word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Returns a negative number if the id of `slot` precedes that of `other`. */
  compareSlots(slot: number, other: number): number {
    for (let word = 0; word < WORDS; word += 1) {
      const difference = (this.words[slot * WORDS + word] ?? 0) - (this.words[other * WORDS + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  wordsOf(slot: number): readonly number[] {
    return Array.from(this.words.subarray(slot * WORDS, (slot + 1) * WORDS));
  }
}
