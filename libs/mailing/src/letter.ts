import type { Locale } from '@seve/domain';
import type { CalendarParties, LetterCalendar } from './calendar/letter-calendar.js';
import type { LetterContent } from './letter-content.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** What the params of a letter are kept as, between the promise and the sending. */
export type JsonObject = { readonly [key: string]: Json };

export interface Letter<P extends JsonObject> {
  name: string;
  /** Carries a link that opens an account: its params are erased once sent and never shown. */
  isSecret: boolean;
  /** Invented people, for the preview and the tests. */
  sample: P;
  /** Changes of the sample for the tests: other readers and acts of the letter, and values that may be missing. */
  variants?: readonly Partial<P>[];
  /** What the letter says. */
  words: LetterWords<P>;
  /** The file that puts its meeting in a calendar, or takes it out; null where this one has none. */
  calendar?: CalendarOf<P>;
}

type LetterWords<P> = Record<Locale, (params: P) => LetterContent>;
type CalendarOf<P> = (params: P, locale: Locale, parties: CalendarParties | null) => LetterCalendar | null;

/** One letter: its name and sample, its words in every language. */
export const letter = <P extends JsonObject>(
  about: Pick<Letter<P>, 'name' | 'isSecret' | 'sample' | 'variants' | 'calendar'>,
  words: LetterWords<P>,
): Letter<P> => ({ ...about, words });
