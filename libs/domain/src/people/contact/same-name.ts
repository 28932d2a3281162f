/** Returns the words of a name without case, accents and punctuation, in alphabetical order. */
const wordsOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Whether two spellings are one name, ignoring the order of words, case, accents and hyphens. */
export const isSameName = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
