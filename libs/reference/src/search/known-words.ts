import { communes } from '../communes.js';
import { diplomas } from '../diplomas.js';
import { occupationTitles } from '../occupation-titles.js';
import { once } from '../once.js';
import { skills } from '../skills.js';
import { wordsOf } from './fold.js';
import { communesNamed, isTown } from './named-communes.js';
import { occupationNouns } from './named-occupations.js';
import { isOneLetterApart } from './one-letter-apart.js';
import { titleForms } from './title-forms.js';

/** Minimum letters of a word to correct; shorter words have too many neighbours. */
const LEAST_LETTERS = 5;

const words = once(() => {
  const ofWork = new Set([
    ...occupationTitles().flatMap(({ title }) => wordsOf(Object.values(titleForms(title)).join(' '))),
    ...skills().flatMap(({ label }) => wordsOf(label)),
    ...diplomas().flatMap(({ title }) => wordsOf(title)),
  ]);
  return {
    ofWork,
    sorted: [...ofWork].sort(),
    ofTowns: new Set(
      communes()
        .filter(isTown)
        .flatMap(({ name }) => wordsOf(name)),
    ),
  };
});

/** Whether the word occurs in an occupation, a skill or a diploma. */
export const isWordOfWork = (word: string): boolean => words().ofWork.has(word);

function beginsWordOfWork(start: string): boolean {
  const { sorted } = words();
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(start) ?? false;
}

/**
 * Corrects a word: unchanged if the reference data contain it or its beginning; else a known word that differs by one letter, preferably
 * with the same first letter, from `preferred`, nouns of occupations, towns, or words of work; else unchanged.
 */
export function respelt(word: string, preferred: readonly string[] = []): string {
  if (!isMendable(word)) return word;
  const { ofWork, ofTowns } = words();
  if (communesNamed([word]).length > 0 || beginsWordOfWork(word.replace(/[sx]$/, ''))) return word;
  return likeliest(
    word,
    [preferred, occupationNouns(), ofTowns, ofWork].flatMap((known) => nearOf(word, known)),
  );
}

/** Corrects a word to one of `names`: unchanged if it begins one of them; else one that differs by one letter; else unchanged. */
export function respeltAsName(word: string, names: ReadonlySet<string>): string {
  const isBegun = [...names].some((name) => name.startsWith(word));
  return !isMendable(word) || isBegun ? word : likeliest(word, nearOf(word, names));
}

const isMendable = (word: string) => /^[a-z]+$/.test(word) && word.length >= LEAST_LETTERS;

const likeliest = (word: string, near: readonly string[]): string => near.find((candidate) => candidate[0] === word[0]) ?? near[0] ?? word;

const nearOf = (word: string, known: Iterable<string>): string[] =>
  [...known].filter((candidate) => candidate.length >= LEAST_LETTERS && isOneLetterApart(word, candidate));
