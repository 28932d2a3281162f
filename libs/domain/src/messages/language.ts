export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** Tells the server the language that was chosen in a browser, for what it writes itself; renewed with each visit. */
export const LOCALE_COOKIE = 'seve_locale';
/** Days for which a browser keeps it. */
export const LOCALE_COOKIE_DAYS = 365;

export type { Sentence } from '@seve/law';
