/** Normalises a text: lower case, without accents; hyphens, apostrophes and other signs become spaces; `R&D` becomes `rd`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z0-9])&(?=[a-z0-9])/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Articles and prepositions, which do not distinguish titles or communes. */
const LINKING_WORDS = new Set('a au aux d de des du en et l la le les lez ou par pour sous sur un une'.split(' '));

export const isLinkingWord = (word: string): boolean => LINKING_WORDS.has(word);

/** Removes linking words, unless nothing else is left. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isLinkingWord(word));
  return content.length > 0 ? content : words;
}

/** Maximum words of a search, to limit its cost; no title of the ROME and no commune has more. */
const MOST_WORDS = 10;

/** Returns the distinct words to look up, without linking words. */
export const askedWords = (words: readonly string[]): readonly string[] => [...new Set(contentWords(words))].slice(0, MOST_WORDS);
