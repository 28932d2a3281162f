/** Words of a name without case, accents and marks, in alphabetical order. */
const wordsOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Whether two spellings name one person: the order of first and last name, case, accents and hyphens aside. */
export const isSameName = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
