import { DIGEST_LETTERS } from './letters/digest-letters.data.js';
import { FIXED_LETTERS } from './letters/fixed-letters.data.js';
import type { FixedLetterDeclaration } from './letters/letter-declaration.js';
import { LETTER_NAMES, type LetterName } from './letters/letters.js';

/** Days for which the bell shows a letter. */
export const NEWS_DAYS = 30;

const FIXED: Readonly<Record<string, FixedLetterDeclaration>> = FIXED_LETTERS;

/** Whether a letter is about signing in: urgent, and useless to a person who has signed in. */
const opensAccount = (name: string) => FIXED[name]?.reason === 'account' && FIXED[name].lane === 'urgent';

/** Whether the readers of a letter have no account, and therefore no bell. */
const isWithoutAccount = (name: string) => FIXED[name]?.readers.length === 0;

/** Whether the letter contains the link of a reader without an account, such as a host. */
const isSecret = (name: string) => FIXED[name]?.isSecret === true;

/** Letters that the bell shows on the screen. Digests are excluded because they repeat other letters. */
export const NEWS_LETTERS: readonly LetterName[] = LETTER_NAMES.filter(
  (name) => !Object.hasOwn(DIGEST_LETTERS, name) && !opensAccount(name) && !isWithoutAccount(name) && !isSecret(name),
);
