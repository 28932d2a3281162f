import type { SearchedWord } from '@seve/database';
import { communes, fold } from '@seve/reference';

const MOST_WORDS = 8;
let foldedNames: readonly string[] | null = null;

/** Every commune's name, folded once: ` saint quentin`. */
function names(): readonly string[] {
  foldedNames ??= communes().map(({ name }) => ` ${fold(name)}`);
  return foldedNames;
}

function communesNamed(word: string): string[] {
  const start = ` ${word}`;
  return names().flatMap((name, index) => (name.includes(start) ? (communes()[index]?.insee ?? []) : []));
}

/** The words of a search, each with the communes one of whose words begins with it. */
export function searchedWords(q: string): SearchedWord[] {
  const words = [...new Set(fold(q).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);
  return words.map((text) => ({ text, communes: communesNamed(text) }));
}
