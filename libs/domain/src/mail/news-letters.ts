import { DIGEST_LETTERS } from './letters/digest-letters.data.js';
import { FIXED_LETTERS } from './letters/fixed-letters.data.js';
import type { FixedLetterDeclaration } from './letters/letter-declaration.js';
import { LETTER_NAMES, type LetterName } from './letters/letters.js';

/** News older than this is found in the lists. */
export const NEWS_DAYS = 30;

const FIXED: Readonly<Record<string, FixedLetterDeclaration>> = FIXED_LETTERS;

/** About signing in: urgent, and without an act for a person who has signed in. */
const opensAccount = (name: string) => FIXED[name]?.reason === 'account' && FIXED[name].lane === 'urgent';

/** Written to readers who have no account, and so no bell. */
const isWithoutAccount = (name: string) => FIXED[name]?.readers.length === 0;

/** With the link of a reader who has none, as for a host. */
const isSecret = (name: string) => FIXED[name]?.isSecret === true;

/** Letters that the bell repeats on the screen. Digests are not among them, for they tell again what other letters say. */
export const NEWS_LETTERS: readonly LetterName[] = LETTER_NAMES.filter(
  (name) => !Object.hasOwn(DIGEST_LETTERS, name) && !opensAccount(name) && !isWithoutAccount(name) && !isSecret(name),
);
