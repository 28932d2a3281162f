import { isOneLetterApart } from './one-letter-apart.js';

/** A document that contains at least one of the words. */
export interface Hit {
  document: number;
  /** Number of the words that it contains. */
  words: number;
  /** 0..1: share of the words that it contains, weighted by rarity and quality of the match. */
  coverage: number;
  /** A word matched only after correcting one letter. */
  isGuess: boolean;
}

export interface WordIndex {
  /** Returns the hits; the last word may be incomplete. */
  match(words: readonly string[]): Hit[];
}

/** Quality of a match with a correction: 1 is an exact match, above 0.7 a prefix. */
const ONE_LETTER_QUALITY = 0.65;
const STEM_QUALITY = 0.6;
const startQuality = (typed: string, word: string) => (typed === word ? 1 : 0.7 + (0.25 * typed.length) / word.length);

/** Weight of an unknown word: that of a common word, so that one stray word does not hide the rest. */
const UNKNOWN_WORD_WEIGHT = 2;

const LEAST_COVERAGE = 0.4;
const KEPT_COVERAGE = 0.75;

/** Builds an index of normalised words. With `stems`, "chimie" also matches "chimiques", with lower quality. */
export function buildWordIndex(documents: readonly (readonly string[])[], { stems }: { stems: boolean }): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [document, words] of documents.entries()) {
    for (const word of new Set(words)) {
      const known = postings.get(word);
      if (known) known.push(document);
      else postings.set(word, [document]);
    }
  }
  const vocabulary = [...postings.keys()].sort();

  function* startingWith(start: string): Generator<string> {
    let [low, high] = [0, vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vocabulary[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let word = vocabulary[low]; word?.startsWith(start); word = vocabulary[++low]) yield word;
  }

  /** Returns the words of the index that `typed` may stand for, with the quality of each match. */
  function readings(typed: string, isLast: boolean): Map<string, number> {
    const found = new Map<string, number>();
    if (isLast || typed.length > 1) for (const word of startingWith(typed)) found.set(word, startQuality(typed, word));
    else if (postings.has(typed)) found.set(typed, 1);
    if (found.size === 0 && /^[a-z]{5,}$/.test(typed)) {
      for (const word of vocabulary) if (isOneLetterApart(typed, word)) found.set(word, ONE_LETTER_QUALITY);
    }
    if (stems && typed.length > 5) {
      for (const word of startingWith(typed.slice(0, Math.max(5, typed.length - 3)))) {
        if (!found.has(word) && Math.abs(word.length - typed.length) < 5) found.set(word, STEM_QUALITY);
      }
    }
    return found;
  }

  function match(words: readonly string[]): Hit[] {
    const hits: Hit[] = [];
    const hitOf: (Hit | undefined)[] = new Array(documents.length);
    let total = 0;
    for (const [index, typed] of words.entries()) {
      const quality = new Float64Array(documents.length);
      const met: number[] = [];
      for (const [word, reading] of readings(typed, index === words.length - 1)) {
        for (const document of postings.get(word) ?? []) {
          const known = quality[document] ?? 0;
          if (known === 0) met.push(document);
          if (reading > known) quality[document] = reading;
        }
      }
      const weight = met.length === 0 ? UNKNOWN_WORD_WEIGHT : Math.log(1 + documents.length / met.length);
      total += weight;
      for (const document of met) {
        let hit = hitOf[document];
        if (!hit) {
          hit = { document, words: 0, coverage: 0, isGuess: false };
          hitOf[document] = hit;
          hits.push(hit);
        }
        hit.words += 1;
        hit.coverage += weight * (quality[document] ?? 0);
        hit.isGuess ||= quality[document] === ONE_LETTER_QUALITY;
      }
    }
    for (const hit of hits) hit.coverage /= total;
    return hits;
  }

  return { match };
}

/** Returns the hits with about the coverage of the best one; none if even that one is too low. */
export function strongest(hits: readonly Hit[]): Hit[] {
  const highest = hits.reduce((most, hit) => Math.max(most, hit.coverage), 0);
  const least = Math.max(LEAST_COVERAGE, KEPT_COVERAGE * highest);
  return hits.filter((hit) => hit.coverage >= least);
}
