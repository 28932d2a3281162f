import type { Locale } from '@seve/domain';
import type { LetterContent } from '../letter-content.js';

const MARKS: Record<Locale, (words: string) => string> = { fr: (words) => `«\u00a0${words}\u00a0»`, en: (words) => `“${words}”` };

/** Somebody's own words, between the marks of the language; nothing where nothing was said. */
export const quoted = (words: string | null, by: string, locale: Locale): LetterContent['quote'] =>
  words ? { words: MARKS[locale](words), by } : null;
