import type { Locale } from '@seve/domain';
import type { LetterContent } from './letter-content.js';
import { type RenderedLetter, renderContent } from './render-content.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** What the params of a letter are kept as, between the promise and the sending. */
export type JsonObject = { readonly [key: string]: Json };

export interface Letter<P extends JsonObject> {
  name: string;
  /** Carries a link that opens an account: its params are erased once sent and never shown. */
  isSecret: boolean;
  /** Invented people, for the preview and the tests. */
  sample: P;
  render(params: P, locale: Locale): Promise<RenderedLetter>;
}

type LetterWords<P> = Record<Locale, (params: P) => LetterContent>;

export function letter<P extends JsonObject>(about: Pick<Letter<P>, 'name' | 'isSecret' | 'sample'>, words: LetterWords<P>): Letter<P> {
  return { ...about, render: (params, locale) => renderContent(words[locale](params), locale) };
}
