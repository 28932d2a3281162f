/** SQL of a check constraint: the column has one of the values (or null). */
export const oneOf = (column: string, words: readonly string[]): string => `${column} in (${words.map((word) => `'${word}'`).join(', ')})`;
/** SQL of a check constraint: every element of the array column is one of the values. */
export const eachOneOf = (column: string, words: readonly string[]): string =>
  `${column} <@ array[${words.map((word) => `'${word}'`).join(', ')}]::text[]`;
