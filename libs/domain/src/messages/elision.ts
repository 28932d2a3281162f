import type { Locale } from './language.js';

/** Matches names before which French elides: a vowel, a `y` used as one, and the `h` of most names (not Hauts-de-France, Ham, Hassan). */
const ELIDING = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouéè])|h(?:[éèêeiy]|onor|ortens|ub|ug))/i;

/** Whether French elides before this name: "d’Amiens", "d’Inès", "d’Hugo"; "de Lille", "de Yanis". */
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

/** Formats that put "de", "que" or "à" before a name or town in French messages: `{{name, de}}`. */
export const ELISION_FORMATS = { de: before('de'), que: before('que'), au: at };

export const isElision = (format: string): format is keyof typeof ELISION_FORMATS => Object.hasOwn(ELISION_FORMATS, format);
