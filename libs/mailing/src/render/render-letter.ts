import type { LetterName, Locale } from '@seve/domain';
import type { CalendarParties } from '../calendar/letter-calendar.js';
import type { Letter } from '../letter.js';
import type { Unsubscribe } from '../letter-content.js';
import { type LetterParams, letters } from '../letters.js';
import { oneLine } from '../words/one-line.js';
import { type RenderedLetter, renderContent } from './render-content.js';

/** What is known at the sending only. */
export interface Sending {
  /** Null for a letter that cannot be switched off. */
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

/** What a digest says of a letter that it tells instead. */
export function newsOf<Name extends LetterName>(name: Name, params: LetterParams[Name], locale: Locale): { subject: string; link: string } {
  const { words } = letters[name] as unknown as Letter<LetterParams[Name]>;
  const { subject, action } = words[locale](params);
  return { subject: oneLine(subject), link: action.link };
}

/** The two columns of an `email` row that say which letter it is, checked against the letter's own params. */
export const letterParams = <Name extends LetterName>(letter: Name, params: LetterParams[Name]) => ({ letter, params });
