export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** Cookie with the language chosen in the browser, from which the server takes the language of its own texts; renewed with each visit. */
export const LOCALE_COOKIE = 'seve_locale';
/** Days for which a browser keeps the cookie. */
export const LOCALE_COOKIE_DAYS = 365;

export type { Sentence } from '@seve/law';
