import type { LetterName, Locale } from '@seve/domain';
import type { CalendarParties } from '../calendar/letter-calendar.js';
import type { Letter } from '../letter.js';
import type { Unsubscribe } from '../letter-content.js';
import { type LetterParams, letters } from '../letters.js';
import { oneLine } from '../words/one-line.js';
import { type RenderedLetter, renderContent } from './render-content.js';

/** Values known only when the letter is sent. */
export interface Sending {
  /** Null for a fixed letter. */
  unsubscribe?: Unsubscribe | null;
  parties?: CalendarParties | null;
}

export async function renderLetter<Name extends LetterName>(
  name: Name,
  params: LetterParams[Name],
  locale: Locale,
  { unsubscribe = null, parties = null }: Sending = {},
): Promise<RenderedLetter> {
  const { words, calendar } = letters[name] as unknown as Letter<LetterParams[Name]>;
  return { ...renderContent(words[locale](params), locale, unsubscribe), calendar: calendar?.(params, locale, parties) ?? null };
}

/** Returns the entry of a held letter in a digest. */
export function digestEntryOf<Name extends LetterName>(
  name: Name,
  params: LetterParams[Name],
  locale: Locale,
): { subject: string; link: string } {
  const { words } = letters[name] as unknown as Letter<LetterParams[Name]>;
  const { subject, action } = words[locale](params);
  return { subject: oneLine(subject), link: action.link };
}

/** Columns `letter` and `params` of an `email` row, typed together. */
export const letterParams = <Name extends LetterName>(letter: Name, params: LetterParams[Name]) => ({ letter, params });
