import type { Locale } from './language.js';

/** Before a vowel, before a `y` that is one, and before the `h` of most French names (not of Hauts-de-France, Ham, Hassan). */
const ELIDING = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéè])|h(?:[éèêeiy]|onor|ortens|ub|ug))/i;

/** French says "près d’Amiens", "près de Lille", "d’Inès", "d’Hugo", "de Yanis". */
const isElided = (name: string): boolean => ELIDING.test(name);

const before = (word: string) => (name: number | string, locale: Locale) => {
  if (locale !== 'fr') return String(name);
  return isElided(String(name)) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
};

/** "à Amiens", "au Touquet-Paris-Plage", "aux Ageux", "à La Madeleine". */
const at = (place: number | string, locale: Locale) => {
  if (locale !== 'fr') return String(place);
  const [, article, rest] = /^(Les?) (.+)$/s.exec(String(place)) ?? [];
  return article ? `${article === 'Le' ? 'au' : 'aux'} ${rest}` : `à ${place}`;
};

/** How a French text puts "de" or "que" before a name, and "à" before a town: `{{name, de}}`. */
export const ELISION_FORMATS = { de: before('de'), que: before('que'), au: at };

export const isElision = (format: string): format is keyof typeof ELISION_FORMATS => Object.hasOwn(ELISION_FORMATS, format);
