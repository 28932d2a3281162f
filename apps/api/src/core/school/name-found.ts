import { fold, isOneLetterApart } from '@seve/reference';

/** Length from which a word is found in spite of one wrong letter. */
const TOLERANT_FROM = 4;

/** 0: begins with the word; 1: begins with one that is a letter apart; null: neither. */
function distanceTo(word: string, names: readonly string[]): 0 | 1 | null {
  if (names.some((name) => name.startsWith(word))) return 0;
  if (word.length < TOLERANT_FROM) return null;
  const lengths = [word.length - 1, word.length, word.length + 1];
  return names.some((name) => lengths.some((length) => isOneLetterApart(word, name.slice(0, length)))) ? 1 : null;
}

/** How far these folded words are from a name, 0 being nearest; null where a word is not found in it. Each word begins a word of the name. */
export function nameFound(words: readonly string[], name: string): number | null {
  const names = fold(name).split(' ');
  const distances = words.map((word) => distanceTo(word, names));
  return distances.some((distance) => distance === null) ? null : distances.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
