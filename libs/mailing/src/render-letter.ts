import type { Locale } from '@seve/domain';
import type { Letter } from './letter.js';
import { type LetterName, type LetterParams, letters } from './letters.js';
import type { RenderedLetter } from './render-content.js';

export function renderLetter<Name extends LetterName>(name: Name, params: LetterParams[Name], locale: Locale): Promise<RenderedLetter> {
  const { render } = letters[name] as unknown as Letter<LetterParams[Name]>;
  return render(params, locale);
}

/** The two columns of an `email` row that say which letter it is, checked against the letter's own params. */
export const letterParams = <Name extends LetterName>(letter: Name, params: LetterParams[Name]) => ({ letter, params });

export const isLetterName = (name: string): name is LetterName => Object.hasOwn(letters, name);
