import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { maskContacts, maskNumbersAndPages } from './mask-contacts.js';
import { readableText } from './readable-text.js';
import { REPORTED_THINGS } from './report.js';

/** Reader of texts from outside the school, on the day of reading. */
export interface StudentReader {
  isMinor: boolean;
  /** A referent teacher of the class can read the same text. */
  isFollowed: boolean;
}

export const studentReader = (birthDate: CivilDate, isFollowed: boolean, today: CivilDate): StudentReader => ({
  isMinor: isMinor(birthDate, today),
  isFollowed,
});

/** Returns what a student reads of the text of an act: before 18 contacts are masked, and nothing is shown if no teacher reads along. */
export function wordsReadBy({ isMinor, isFollowed }: StudentReader, words: string | null): string | null {
  if (!isMinor || !words) return words;
  return isFollowed ? maskContacts(words) : null;
}

/** Returns what a student reads of the text of an invitation: nothing before 18. */
export const invitationReadBy = ({ isMinor }: Pick<StudentReader, 'isMinor'>, words: string | null): string | null =>
  isMinor ? null : words || null;

/** A place of the company, as published on its pages. */
export interface KnownPlace {
  name: string | null;
  address: string;
  communeName: string;
}

const compact = (text: string): string =>
  readableText(text)
    .plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Removes postal codes and the country. */
const withoutCode = (text: string): string => text.replace(/\b\d{5} /g, '').replace(/ france$/, '');

/** Whether the text is the address of a published place of the company. */
export function isKnownPlace(place: string, known: readonly KnownPlace[]): boolean {
  const said = withoutCode(compact(place));
  return known.some(({ name, address, communeName }) => {
    const where = [address, `${address} ${communeName}`].map((one) => withoutCode(compact(one)));
    return [...where, ...(name ? where.map((one) => `${compact(name)} ${one}`) : [])].includes(said);
  });
}

/**
 * Returns what a student reads of the place of an interview: before 18 its street and town, because one must find it, without numbers and
 * pages; nothing if no teacher reads along.
 */
export function placeReadBy({ isMinor, isFollowed }: StudentReader, place: string): string {
  if (!isMinor) return place;
  return isFollowed ? maskNumbersAndPages(place) : '';
}

/** Acts of a company or another host that carry a text to a student, or a withheld one about the student. */
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

/** What these texts belong to. Texts about a place or a paper cannot be reported, because the host may have no account. */
export const WORDED_THINGS = [...REPORTED_THINGS, 'placement', 'agreement', 'contract'] as const;
export type WordedThing = (typeof WORDED_THINGS)[number];

/** Years for which texts written to a minor are kept; the text of a report, from its end. */
export const YEARS_WORDS_ARE_KEPT = 1;
