import type { LetterName, Locale } from '@seve/domain';
import type { Letter } from './letter.js';
import { type LetterParams, letters } from './letters.js';
import type { RenderedLetter } from './render/render-content.js';
import { renderLetter } from './render/render-letter.js';

/** Links at the foot of letters in the preview. */
const SENDING = {
  unsubscribe: { link: 'https://seve.example/lettres/arret', preferences: 'https://seve.example/lettres' },
  parties: { from: { name: 'Sève', address: 'ne-pas-repondre@seve.example' }, to: 'ines.lefebvre@eleves.example' },
};

/** Renders a letter with its sample. */
export const renderSample = (name: LetterName, locale: Locale): Promise<RenderedLetter> =>
  renderLetter(name, letters[name].sample, locale, SENDING);

/** Returns the subject of a letter with its sample. */
export function sampleSubject<Name extends LetterName>(name: Name, locale: Locale): string {
  const { words, sample } = letters[name] as unknown as Letter<LetterParams[Name]>;
  return words[locale](sample).subject;
}
