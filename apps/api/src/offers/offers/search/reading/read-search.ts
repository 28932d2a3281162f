import type { Level, OfferKind } from '@seve/domain';
import { type Commune, occupationNouns, occupationsNamed, respeltAsName } from '@seve/reference';
import { contractMeaning, MOST_CONTRACT_WORDS } from './contract-words.js';
import { isNumberOf, placeMeaning } from './read-place.js';
import { type SearchToken, searchTokens } from './search-tokens.js';

export type Meaning =
  | { is: 'kind'; kinds: readonly OfferKind[] }
  | { is: 'level'; levels: readonly Level[] }
  /** `codes` are ROME codes; the words are also searched in the titles of offers. */
  | { is: 'occupation'; codes: readonly string[]; words: readonly string[] }
  | { is: 'place'; commune: Commune }
  | { is: 'area'; area: string; departments: readonly string[] }
  /** Spellings: as typed, with one letter corrected if that gives another word, and corrected to a word of a company name. */
  | { is: 'word'; spellings: readonly string[] };

/** Words of a search text with their meaning. */
export type Reading = Meaning & {
  /** Text as typed. */
  text: string;
  /** Search text without these words. */
  without: string;
};

const MOST_PLACE_WORDS = 6;
const MOST_OCCUPATION_WORDS = 5;
const MOST_WORDS = 8;

type Found = { from: number; to: number; meaning: Meaning };

/**
 * Parses a search text into kinds, levels, places, occupations and plain words, in the order of the text. `names` are the words of company
 * names.
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

  /** Reads names before numbers, so that a postcode beside a name belongs to it. */
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

  /** Reads occupations: a window of words with an occupation noun that matches a title of the ROME. */
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

  /** Reads the remaining words. Drops words of one letter if anything else was found. */
  readWords(names: ReadonlySet<string>): void {
    const left = this.tokens.flatMap((token, at) => (this.taken.has(at) || token.isLink || token.isFiller ? [] : [{ ...token, at }]));
    const telling = left.filter(({ word }) => word.length > 1);
    const words = telling.length > 0 || this.found.length > 0 ? telling : left;
    for (const { at, word, spelt } of words.slice(0, MOST_WORDS))
      this.take(at, at + 1, { is: 'word', spellings: [...new Set([word, spelt, respeltAsName(word, names)])] });
  }

  /** Returns the reading. Its `without` also drops the linking words before it: "à Amiens". */
  toldOf({ from, to, meaning }: Found, text: string): Reading {
    let first = from;
    while (this.tokens[first - 1]?.isLink && !this.taken.has(first - 1)) first -= 1;
    const [start, end] = [this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0];
    const without = `${text.slice(0, this.tokens[first]?.start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
    return { ...meaning, text: text.slice(start, end), without: searchTokens(without).length > 0 ? without : '' };
  }

  /** Calls `read` for each run of unread words, the longest first, then from the left. */
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
