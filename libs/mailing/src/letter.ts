import type { Locale } from '@seve/domain';
import type { CalendarParties, LetterCalendar } from './calendar/letter-calendar.js';
import type { LetterContent } from './letter-content.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** Params as stored in the `email` row. */
export type JsonObject = { readonly [key: string]: Json };

export interface Letter<P extends JsonObject> {
  name: string;
  /** Contains a link that opens an account: its params are erased after sending and never shown. */
  isSecret: boolean;
  /** Params with invented people, for the preview and the tests. */
  sample: P;
  /** Changes of the sample for the tests: other readers and acts, and missing values. */
  variants?: readonly Partial<P>[];
  /** Content in each language. */
  words: LetterWords<P>;
  /** Returns the calendar file of the meeting; null if these params have none. */
  calendar?: CalendarOf<P>;
}

type LetterWords<P> = Record<Locale, (params: P) => LetterContent>;
type CalendarOf<P> = (params: P, locale: Locale, parties: CalendarParties | null) => LetterCalendar | null;

/** Defines a letter; `P` are the params stored with it. */
export const letter = <P extends JsonObject>(
  about: Pick<Letter<P>, 'name' | 'isSecret' | 'sample' | 'variants' | 'calendar'>,
  words: LetterWords<P>,
): Letter<P> => ({ ...about, words });
