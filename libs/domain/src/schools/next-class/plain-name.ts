/** Returns a class name in capitals without accents, punctuation as spaces. Positions of characters are unchanged. */
export const plainName = (name: string): string =>
  name
    .split('')
    .map((sign) => {
      const base = sign.normalize('NFD').charAt(0).toUpperCase();
      return /^[A-Z\d]$/.test(base) ? base : ' ';
    })
    .join('');

/** Writes `text` in the case of `model`: capitals, capitalised, or lower case. */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
