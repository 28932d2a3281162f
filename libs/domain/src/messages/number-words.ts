import type { Locale } from './language.js';

/** Numbers that texts write in words; all others are written in digits. */
const WORDS: Record<Locale, Record<number, string>> = {
  fr: { 2: 'deux', 3: 'trois', 7: 'sept', 10: 'dix', 11: 'onze', 12: 'douze', 14: 'quatorze', 21: 'vingt et un', 30: 'trente' },
  en: { 2: 'two', 3: 'three', 7: 'seven', 10: 'ten', 11: 'eleven', 12: 'twelve', 14: 'fourteen', 21: 'twenty-one', 30: 'thirty' },
};

const ORDINALS: Record<Locale, Record<number, string>> = {
  fr: { 14: 'quatorzième', 21: 'vingt et unième', 30: 'trentième' },
  en: { 14: 'fourteenth', 21: 'twenty-first', 30: 'thirtieth' },
};

/** "quatorze" */
export const numberWord = (value: number, locale: Locale): string => WORDS[locale][value] ?? String(value);

/** "quatorzième" */
export const ordinalWord = (value: number, locale: Locale): string => ORDINALS[locale][value] ?? `${value}${locale === 'fr' ? 'e' : 'th'}`;

/** "Quatorze", for the beginning of a sentence. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
