/** SQL that normalises a column like `fold` of libs/reference: lower case, without accents. */
export const folded = (column: string): string =>
  `translate(replace(replace(replace(lower(${column}), 'œ', 'oe'), 'æ', 'ae'), '&', ''), 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')`;
