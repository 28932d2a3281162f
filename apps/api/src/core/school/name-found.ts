import { fold, isOneLetterApart } from '@seve/reference';

/** Minimum length of a word for which one wrong letter is tolerated. */
const TOLERANT_FROM = 4;

/** Returns 0 when a name begins with the word, 1 when it begins with one that differs by a letter, null otherwise. */
function distanceTo(word: string, names: readonly string[]): 0 | 1 | null {
  if (names.some((name) => name.startsWith(word))) return 0;
  if (word.length < TOLERANT_FROM) return null;
  const lengths = [word.length - 1, word.length, word.length + 1];
  return names.some((name) => lengths.some((length) => isOneLetterApart(word, name.slice(0, length)))) ? 1 : null;
}

/**
 * Returns the distance between folded words and a name, 0 being nearest; null where a word is not found. Each word must begin a word of the
 * name.
 */
export function nameFound(words: readonly string[], name: string): number | null {
  const names = fold(name).split(' ');
  const distances = words.map((word) => distanceTo(word, names));
  return distances.some((distance) => distance === null) ? null : distances.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}
