/** Languages that a post may need (ISO 639-1), French included for posts that name a level of it. */
export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ar', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Common European Framework, the lowest first. */
export const LANGUAGE_LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** What a student speaks, or a post needs. */
export interface LanguageSkill {
  language: Language;
  level: LanguageLevel;
}
