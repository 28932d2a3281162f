import type { Level, OfferKind } from '@seve/domain';
import { type Commune, occupationNouns, occupationsNamed, respeltAsName } from '@seve/reference';
import { contractMeaning, MOST_CONTRACT_WORDS } from './contract-words.js';
import { isNumberOf, placeMeaning } from './read-place.js';
import { type SearchToken, searchTokens } from './search-tokens.js';

export type Meaning =
  | { is: 'kind'; kinds: readonly OfferKind[] }
  | { is: 'level'; levels: readonly Level[] }
  /** `codes` of the ROME; the words may also stand in the title of an offer. */
  | { is: 'occupation'; codes: readonly string[]; words: readonly string[] }
  | { is: 'place'; commune: Commune }
  | { is: 'area'; area: string; departments: readonly string[] }
  /** As typed, then with one letter mended where that is another word, or a word of a company's name. */
  | { is: 'word'; spellings: readonly string[] };

/** Words of a search text and what they are taken for. */
export type Reading = Meaning & {
  /** As typed. */
  text: string;
  /** The search without them. */
  without: string;
};

const MOST_PLACE_WORDS = 6;
const MOST_OCCUPATION_WORDS = 5;
const MOST_WORDS = 8;

type Found = { from: number; to: number; meaning: Meaning };

/**
 * Reads a search text as people type it into kinds, levels, places, occupations, and words that stay words; in the order of the text.
 * `names`: the words of the names of companies.
 */
export function readSearch(text: string, names: ReadonlySet<string> = new Set()): readonly Reading[] {
  const search = new SearchReader(searchTokens(text));
  search.readContracts();
  search.readPlaces();
  search.readOccupations();
  search.readWords(names);
  return search.found.sort((one, other) => one.from - other.from).map((one) => search.toldOf(one, text));
}

class SearchReader {
  readonly found: Found[] = [];
  private readonly taken = new Set<number>();

  constructor(private readonly tokens: readonly SearchToken[]) {}

  readContracts(): void {
    this.eachWindow(MOST_CONTRACT_WORDS, (from, to) => {
      const window = this.tokens.slice(from, to);
      if (window[0]?.isLink || window.at(-1)?.isLink) return;
      const said = contractMeaning(window.filter(({ isLink }) => !isLink).map(({ spelt }) => spelt));
      if (said) this.take(from, to, 'kinds' in said ? { is: 'kind', ...said } : { is: 'level', ...said });
    });
  }

  /** Names first: a postcode beside one belongs to it. */
  readPlaces(): void {
    for (const isNumber of [false, true]) this.readPlacesOf(isNumber);
  }

  private readPlacesOf(isNumber: boolean): void {
    this.eachWindow(MOST_PLACE_WORDS, (from, to) => {
      const [before, after] = [this.tokens[from - 1], this.tokens[to]];
      const window = this.tokens.slice(from, to);
      if (window.every(({ isLink, isFiller }) => isLink || isFiller)) return;
      const said = placeMeaning(window, { before, after });
      if (!said || /^\d/.test(window[0]?.word ?? '') !== isNumber) return;
      if (!('commune' in said)) return this.take(from, to, { is: 'area', ...said });
      const { commune } = said;
      const isBeside = (at: number) => {
        const token = this.tokens[at];
        return token !== undefined && !this.taken.has(at) && isNumberOf(token, commune);
      };
      this.take(isBeside(from - 1) ? from - 1 : from, isBeside(to) ? to + 1 : to, { is: 'place', commune });
    });
  }

  /** An occupation has its noun; as many words around it as one title of the ROME holds belong to it. */
  readOccupations(): void {
    this.eachWindow(MOST_OCCUPATION_WORDS, (from, to) => {
      const window = this.tokens.slice(from, to);
      if (window[0]?.isLink || window.at(-1)?.isLink) return;
      const words = window.filter(({ isLink }) => !isLink).map(({ spelt }) => spelt);
      if (!words.some(isNoun)) return;
      if (words.length === 1 && /^ingenieur/.test(words[0] ?? '')) return this.take(from, to, { is: 'level', levels: [7] });
      const codes = occupationsNamed(words);
      if (codes.length > 0) this.take(from, to, { is: 'occupation', codes, words });
    });
  }

  /** Words of one letter tell nothing beside others. */
  readWords(names: ReadonlySet<string>): void {
    const left = this.tokens.flatMap((token, at) => (this.taken.has(at) || token.isLink || token.isFiller ? [] : [{ ...token, at }]));
    const telling = left.filter(({ word }) => word.length > 1);
    const words = telling.length > 0 || this.found.length > 0 ? telling : left;
    for (const { at, word, spelt } of words.slice(0, MOST_WORDS))
      this.take(at, at + 1, { is: 'word', spellings: [...new Set([word, spelt, respeltAsName(word, names)])] });
  }

  /** With the linking words before it: "à Amiens". */
  toldOf({ from, to, meaning }: Found, text: string): Reading {
    let first = from;
    while (this.tokens[first - 1]?.isLink && !this.taken.has(first - 1)) first -= 1;
    const [start, end] = [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0];
    const without = `${text.slice(0, this.tokens[first]?.start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
    return { ...meaning, text: text.slice(start, end), without: searchTokens(without).length > 0 ? without : '' };
  }

  /** Runs of words that mean nothing yet, the longest first, then from the left. */
  private eachWindow(most: number, read: (from: number, to: number) => void): void {
    for (let length = Math.min(most + 3, this.tokens.length); length > 0; length -= 1)
      for (let from = 0; from + length <= this.tokens.length; from += 1)
        if (this.isFree(from, from + length, most)) read(from, from + length);
  }

  private isFree(from: number, to: number, most: number): boolean {
    let words = 0;
    for (let at = from; at < to; at += 1) {
      if (this.taken.has(at)) return false;
      if (!this.tokens[at]?.isLink) words += 1;
    }
    return words <= most;
  }

  private take(from: number, to: number, meaning: Meaning): void {
    this.found.push({ from, to, meaning });
    for (let at = from; at < to; at += 1) this.taken.add(at);
  }
}

const isNoun = (word: string) => occupationNouns().has(word) || occupationNouns().has(word.replace(/[sx]$/, ''));
