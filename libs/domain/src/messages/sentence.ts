import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { Locale } from './language.js';
import { toldNumber } from './told-numbers.js';

/** Code of a sentence that a person may read. */
export type MessageCode = keyof typeof fr;

const CATALOGUES: Record<Locale, Record<MessageCode, string>> = { fr, en };

export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(fr, code);

/** The sentence of a code, with its `{values}` and its told numbers filled in. */
export function sentence(code: MessageCode, locale: Locale, values: Record<string, string | number> = {}): string {
  return CATALOGUES[locale][code].replace(/\{(\w+[^}]*)\}/g, (whole, name: string) =>
    String(values[name] ?? toldNumber(name, locale) ?? whole),
  );
}
