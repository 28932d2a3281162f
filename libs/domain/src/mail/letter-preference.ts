import type { PersonRole } from '../role.js';
import { DIGEST_LETTERS } from './letters/digest-letters.data.js';
import { FIXED_LETTERS } from './letters/fixed-letters.data.js';
import {
  type DigestLetterDeclaration,
  type FixedLetterDeclaration,
  FREQUENCIES,
  type Frequency,
  type OptionalLetterDeclaration,
  type OptionalLetterKind,
} from './letters/letter-declaration.js';
import type { OptionalLetter } from './letters/letters.js';
import { OPTIONAL_LETTERS } from './letters/optional-letters.data.js';

/** Frequencies that a reader may choose. */
const FREQUENCIES_OF: Record<OptionalLetterKind, readonly Frequency[]> = {
  news: FREQUENCIES,
  nudge: FREQUENCIES,
  deadline: ['never', 'now'],
  periodic: ['never', 'daily', 'weekly'],
};

export const OPTIONAL_LETTER_NAMES = Object.keys(OPTIONAL_LETTERS) as OptionalLetter[];

export const isOptionalLetter = (name: string): name is OptionalLetter => Object.hasOwn(OPTIONAL_LETTERS, name);

interface Preference {
  readers: readonly PersonRole[];
  frequencies: readonly Frequency[];
  byDefault: Frequency;
  /** Nudges are not sent in August. */
  isNudge: boolean;
}

export function preferenceFor(letter: OptionalLetter): Preference {
  const { readers, kind, byDefault }: OptionalLetterDeclaration = OPTIONAL_LETTERS[letter];
  return { readers, frequencies: FREQUENCIES_OF[kind], byDefault, isNudge: kind === 'nudge' };
}

/** Letters whose frequency this role chooses, in the order of the preferences page. */
export const optionalLettersOf = (role: PersonRole): OptionalLetter[] =>
  OPTIONAL_LETTER_NAMES.filter((letter) => preferenceFor(letter).readers.includes(role));

export const NUDGES: readonly OptionalLetter[] = OPTIONAL_LETTER_NAMES.filter((letter) => preferenceFor(letter).isNudge);

export const EVENTS_DIGEST = 'events-digest';

/** The preference that the unsubscribe link of a letter sets to `never`: a letter, or `events-digest` for all that it gathers; null where the letter is fixed. */
export function stoppedBy(name: string): OptionalLetter | typeof EVENTS_DIGEST | null {
  if (name === EVENTS_DIGEST || isOptionalLetter(name)) return name;
  const digests: Readonly<Record<string, DigestLetterDeclaration>> = DIGEST_LETTERS;
  const gathered = Object.hasOwn(digests, name) ? digests[name]?.gathers : null;
  return gathered && isOptionalLetter(gathered) ? gathered : null;
}

/** Letters that this role always receives, with the reason, in the order of the preferences page. */
export const fixedLettersOf = (role: PersonRole) =>
  Object.entries<FixedLetterDeclaration>(FIXED_LETTERS).flatMap(([letter, { readers, reason }]) =>
    readers.includes(role) ? [{ letter, reason }] : [],
  );
