import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { maskContacts, maskNumbersAndPages } from './mask-contacts.js';
import { readableText } from './readable-text.js';
import { REPORTED_THINGS } from './report.js';

/** Reader of texts written outside the school, on the day of the reading. */
export interface StudentReader {
  isMinor: boolean;
  /** A referent teacher of the class reads along. */
  isFollowed: boolean;
}

export const studentReader = (birthDate: CivilDate, isFollowed: boolean, today: CivilDate): StudentReader => ({
  isMinor: isMinor(birthDate, today),
  isFollowed,
});

/**
 * What a student reads of words that come with an act: before 18 without ways to reach anyone, and nothing where no teacher reads along.
 */
export function wordsReadBy({ isMinor, isFollowed }: StudentReader, words: string | null): string | null {
  if (!isMinor || !words) return words;
  return isFollowed ? maskContacts(words) : null;
}

/** What a student reads of the words of an invitation: nothing before 18. */
export const invitationReadBy = ({ isMinor }: Pick<StudentReader, 'isMinor'>, words: string | null): string | null =>
  isMinor ? null : words || null;

/** A place of the company, as its own pages give it. */
export interface KnownPlace {
  name: string | null;
  address: string;
  communeName: string;
}

const compact = (text: string): string =>
  readableText(text)
    .plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A town without its postal code, and the country left out. */
const withoutCode = (text: string): string => text.replace(/\b\d{5} /g, '').replace(/ france$/, '');

function isKnown(place: string, known: readonly KnownPlace[]): boolean {
  const said = withoutCode(compact(place));
  return known.some(({ name, address, communeName }) => {
    const where = [address, `${address} ${communeName}`].map((one) => withoutCode(compact(one)));
    return [...where, ...(name ? where.map((one) => `${compact(name)} ${one}`) : [])].includes(said);
  });
}

/** What a student reads of the place of an interview: a site of the company stays, whatever else is masked before 18. */
export function placeReadBy(reader: StudentReader, place: string, known: readonly KnownPlace[]): string {
  if (!reader.isMinor) return place;
  // The address of a site is typed by the company too: it may be a street, not a number to call.
  return isKnown(place, known) ? maskNumbersAndPages(place) : (wordsReadBy(reader, place) ?? '');
}

/** Acts of a company or another host with words to a student, or with withheld words about the student. */
export const WORDED_ACTS = [
  'invite',
  'propose_interview',
  'cancel_interview',
  'offer',
  'reject',
  'pool',
  'cancel',
  'refuse_place',
  'fill_part',
  'amend',
  'refuse_to_sign',
] as const;
export type WordedAct = (typeof WORDED_ACTS)[number];

/** Subjects of these words. Words about a place or a paper cannot be reported, because their host may have no account. */
export const WORDED_THINGS = [...REPORTED_THINGS, 'placement', 'agreement', 'contract'] as const;
export type WordedThing = (typeof WORDED_THINGS)[number];

/** Years for which words written to a minor are kept; those of a report, from its end. */
export const YEARS_WORDS_ARE_KEPT = 1;
