/** A class name in capitals without accents, signs as spaces. Each character keeps its place in the name. */
export const plainName = (name: string): string =>
  name
    .split('')
    .map((sign) => {
      const base = sign.normalize('NFD').charAt(0).toUpperCase();
      return /^[A-Z\d]$/.test(base) ? base : ' ';
    })
    .join('');

/** Writes `text` as `model` is written: capitals, a capital first, or small letters. */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
