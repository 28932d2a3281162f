export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** The same sentence in every language a user may read. */
export type Sentence = Record<Locale, string>;
