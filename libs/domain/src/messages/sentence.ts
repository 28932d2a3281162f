import { ELISION_FORMATS, isElision } from './elision.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { Locale } from './language.js';
import { toldNumber } from './told-numbers.js';

/** Key of a message that people may read. */
export type MessageCode = keyof typeof fr;

const CATALOGUES: Record<Locale, Record<MessageCode, string>> = { fr, en };

export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(fr, code);

/**
 * Returns the replacement of `{expression}`: a value, with "de" or "que" where asked (`{company, de}`), or a constant of `TOLD_NUMBERS`.
 */
function filled(expression: string, locale: Locale, values: Record<string, string | number>): string | null {
  const [name = '', format = ''] = expression.split(',').map((part) => part.trim());
  const value = values[name];
  if (value === undefined) return toldNumber(expression, locale);
  return isElision(format) ? ELISION_FORMATS[format](value, locale) : String(value);
}

/** Returns the message of a code with its `{values}` and named constants filled in. */
export const sentence = (code: MessageCode, locale: Locale, values: Record<string, string | number> = {}): string =>
  CATALOGUES[locale][code].replace(/\{(\w+[^}]*)\}/g, (whole, expression: string) => filled(expression, locale, values) ?? whole);
