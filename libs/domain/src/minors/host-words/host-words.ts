import { CONTACT_MASK, maskContacts } from '../mask-contacts.js';
import { onlineContacts } from '../online-contacts.js';
import { phoneNumbers } from '../phone-numbers.js';
import { readableText } from '../readable-text.js';
import type { Span } from '../span.js';

/** Free-text fields in the host's part, which the student reads. Other text fields refuse contacts on entry. */
const FREE_WORDS = {
  host: ['activities', 'equipment', 'leave', 'benefits', 'houseRules', 'liabilityPolicy'],
  employer: ['benefits'],
} as const;
export type WritingHost = keyof typeof FREE_WORDS;

/** Fields that hold a reference number, which never counts as a phone number. */
const IS_NUMBER: readonly string[] = ['liabilityPolicy'];

/** `clear`: a phone number, address, page or account. `doubt`: may be one, such as a row of measures. */
export type Certainty = 'clear' | 'doubt';

/** Whether a run is a French phone number, one with a country code, or one in words. */
const isCalled = (run: string): boolean =>
  /^0[1-9]\d{8}$/.test(run.replace(/\D/g, '')) || /^\s*(?:\+|00)/.test(run) || /^(?:zero|oh)\s/.test(run);
/** Technical terms that resemble contacts: `line 3`, `DC 24 V`, `192.168.1.1`. */
const IS_TECHNICAL = /^(?:(?:signal|line|threads|mastodon|steam|kik|dc|fb|tg|ig)\s[^_]*|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?)$/;

/** Returns how certain it is that a text contains contacts; null for none. Streets do not count. */
export function certaintyOfContacts(text: string): Certainty | null {
  const { plain, original } = readableText(text);
  const read = ({ from, to }: Span) => plain.slice(from, to);
  const written = ({ from, to }: Span) => text.slice(...original(from, to));
  const [numbers, others] = [phoneNumbers(plain).map(read), onlineContacts(plain, written).map(read)];
  if (numbers.some(isCalled) || others.some((one) => !IS_TECHNICAL.test(one))) return 'clear';
  return numbers.length + others.length > 0 ? 'doubt' : null;
}

const inField = (field: string, text: string): Certainty | null => {
  const found = certaintyOfContacts(text);
  if (!IS_NUMBER.includes(field) || found === null) return found;
  const { plain } = readableText(text);
  return /\p{L}{3}/u.test(plain) ? found : isCalled(plain) ? 'doubt' : null;
};

const isFree = (party: string, field: string): boolean =>
  (party === 'host' || party === 'employer') && (FREE_WORDS[party] as readonly string[]).includes(field);

export interface FieldWithContacts {
  field: string;
  text: string;
  certainty: Certainty;
}

/** Returns the free-text fields of a part that contain contacts, in the order of its form. */
export function fieldsWithContacts(party: WritingHost, content: object): FieldWithContacts[] {
  const values = content as Record<string, unknown>;
  return FREE_WORDS[party].flatMap((field) => {
    const text = values[field];
    const certainty = typeof text === 'string' ? inField(field, text) : null;
    return typeof text === 'string' && certainty !== null ? [{ field, text, certainty }] : [];
  });
}

/** Returns a field of a host's part as a student under 18 reads it. */
export function fieldReadByMinor<W extends string | null>(party: string, field: string, words: W): W | string {
  if (words === null || !isFree(party, field)) return words;
  if (IS_NUMBER.includes(field)) return inField(field, words) === null ? words : CONTACT_MASK;
  return maskContacts(words);
}

interface Change {
  party: string;
  field: string;
}

/** Returns a change of a field as a student under 18 reads it. */
export const changeReadByMinor = <C extends Change & { before: string | null; after: string | null }>(change: C): C => {
  const { party, field, before, after } = change;
  return { ...change, before: fieldReadByMinor(party, field, before), after: fieldReadByMinor(party, field, after) };
};

/** Returns a field changed by amendments as a student under 18 reads it. */
export const consolidatedReadByMinor = <C extends Change & { original: string | null; value: string | null }>(changed: C): C => {
  const { party, field, original, value } = changed;
  return { ...changed, original: fieldReadByMinor(party, field, original), value: fieldReadByMinor(party, field, value) };
};
