import type { Arena } from './arena.js';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = 4;
const DASHES = /^(.{8})(.{4})(.{4})(.{4})/;

/** Four words of 32 bits, whose order is that of the text. @throws on what is no lower-case UUID. */
export function uuidWords(id: string): readonly number[] {
  if (!FORM.test(id)) throw new Error(`No UUID: ${id}`);
  const digits = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((from) => Number.parseInt(digits.slice(from, from + 8), 16));
}

/** Sixteen bytes for each slot. */
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
    const digits = Array.from(this.words.subarray(slot * WORDS, (slot + 1) * WORDS), (word) => word.toString(16).padStart(8, '0')).join('');
    return digits.replace(DASHES, '$1-$2-$3-$4-');
  }

  /** Negative when the id of this slot comes before those words. */
  compare(slot: number, words: readonly number[]): number {
    for (let word = 0; word < WORDS; word += 1) {
      const difference = (this.words[slot * WORDS + word] ?? 0) - (words[word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Negative when the id of `slot` comes before that of `other`. */
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
