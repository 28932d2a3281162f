import { CONTACT_MASK, type Locale } from '@seve/domain';
import type { LetterContent } from '../letter-content.js';

const MARKS: Record<Locale, (words: string) => string> = { fr: (words) => `«\u00a0${words}\u00a0»`, en: (words) => `“${words}”` };

/** Note beside a quote that is partly masked for a minor. */
const HIDDEN: Record<Locale, string> = {
  fr: 'numéros, adresses et liens masqués avant 18 ans, lus par votre référent',
  en: 'numbers, addresses and links hidden before 18, read by your referent teacher',
};

/** Returns a quote with the quotation marks of the language; null without text. */
export const quoted = (words: string | null, by: string, locale: Locale): LetterContent['quote'] =>
  words ? { words: MARKS[locale](words), by: words.includes(CONTACT_MASK) ? `${by} (${HIDDEN[locale]})` : by } : null;
