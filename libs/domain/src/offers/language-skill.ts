/** Languages that a post may need (ISO 639-1), French included for posts that name a level of it. */
export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Levels of the Common European Framework, from the lowest on. */
export const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** A language and level that a student has or a post needs. */
export interface LanguageSkill {
  language: Language;
  level: LanguageLevel;
}
