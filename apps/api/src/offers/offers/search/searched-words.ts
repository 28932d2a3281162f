import type { SearchedWord } from '@seve/database';
import { communeByInsee, communes, fold, isWordOfWork, occupationsAround, skillsHolding } from '@seve/reference';
import type { Reading } from './reading/read-search.js';

const MOST_WORDS = 8;
/** Shorter prefixes match the names of thousands of communes. */
const LEAST_LETTERS = 3;
/** Maximum number of communes per word, the most populated first: "saint" matches many. */
const MOST_COMMUNES = 100;

/** Entries such as `quentin 02691`, one for each word of each commune's name, sorted. */
let entries: readonly string[] | null = null;

function sortedEntries(): readonly string[] {
  entries ??= communes()
    .flatMap(({ name, insee }) => [...new Set(fold(name).split(' '))].map((word) => `${word} ${insee}`))
    .sort();
  return entries;
}

function firstNotBefore(all: readonly string[], start: string): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function communesNamed(word: string): string[] {
  if (word.length < LEAST_LETTERS) return [];
  const all = sortedEntries();
  const found = new Set<string>();
  for (let at = firstNotBefore(all, word); all[at]?.startsWith(word); at += 1) found.add(all[at]?.split(' ')[1] ?? '');
  return [...found].sort((one, other) => populationOf(other) - populationOf(one)).slice(0, MOST_COMMUNES);
}

const populationOf = (insee: string) => communeByInsee(insee)?.population ?? 0;

/** Returns the word without a plural ending, so that "techniciens" finds "technicien" too. */
const singular = (word: string) => (word.length > 4 ? word.replace(/[sx]$/, '') : word);

/** Returns the prefix shared by words of a family: "chimie", "chimiques", "chimiste"; "laborantine", "laborantin". */
export const stemOf = (word: string): string => singular(word).replace(/(?<=[a-z]{5})e$/, '');

/** Returns the filter of a plain word of a search, for the list of published offers. */
export function searchedWord({ spellings }: Extract<Reading, { is: 'word' }>): SearchedWord {
  const stems = [...new Set(spellings.map(stemOf))];
  const communes = spellings.some(isWordOfWork) ? [] : stems.flatMap(communesNamed);
  const codes = [...new Set(stems.flatMap(occupationsAround))];
  return { spellings: stems, communes, skills: stems.flatMap(skillsHolding), codes };
}

/**
 * Returns the words of a search of the campus, each with the communes that have a word beginning with it. Drops words of one letter unless
 * there are no others.
 */
export function searchedWords(q: string): { text: string; communes: string[] }[] {
  const all = [...new Set(fold(q).split(' '))].filter((word) => word !== '');
  const telling = all.filter((word) => word.length > 1);
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS);
  return words.map((word) => ({ text: singular(word), communes: communesNamed(word) }));
}
