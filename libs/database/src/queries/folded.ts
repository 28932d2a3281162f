/** SQL that folds a column as `fold` of libs/reference does a search: lower case, without accents. */
export const folded = (column: string): string =>
  `translate(replace(replace(replace(lower(${column}), 'œ', 'oe'), 'æ', 'ae'), '&', ''), 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')`;
