/** SQL of a check constraint: the column holds one of the words (or null). */
export const oneOf = (column: string, words: readonly string[]): string => `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
/** SQL of a check constraint: every element of the array column is one of the words. */
export const eachOneOf = (column: string, words: readonly string[]): string =>
  `${column} <@ array[${words.map((word) => `'${word}'`).join(', ')}]::text[]`;
