import { LANES, type Lane } from '../lanes.js';
import { COPY_TOPICS, type CopyTopic } from './copy-topics.data.js';
import { DIGEST_LETTERS } from './digest-letters.data.js';
import { FIXED_LETTERS } from './fixed-letters.data.js';
import type { LetterDeclaration } from './letter-declaration.js';
import { OPTIONAL_LETTERS } from './optional-letters.data.js';

/** Anything that has a frequency preference: a letter or a topic of copies. */
export type OptionalLetter = keyof typeof OPTIONAL_LETTERS;
export type LetterName = Exclude<OptionalLetter, CopyTopic> | keyof typeof FIXED_LETTERS | keyof typeof DIGEST_LETTERS;

const DECLARED: Readonly<Record<string, LetterDeclaration>> = { ...OPTIONAL_LETTERS, ...FIXED_LETTERS, ...DIGEST_LETTERS };

/** Every letter by name. */
export const LETTERS = Object.fromEntries(Object.entries(DECLARED).filter(([name]) => !Object.hasOwn(COPY_TOPICS, name))) as Readonly<
  Record<LetterName, LetterDeclaration>
>;

export const isLetterName = (name: string): name is LetterName => Object.hasOwn(LETTERS, name);

/** Names of the letters in alphabetical order. */
export const LETTER_NAMES: readonly LetterName[] = Object.keys(LETTERS).filter(isLetterName).sort();

/** Letters that tell a teacher of an act; each follows the preference of its topic. */
export const TEACHER_LETTERS: readonly string[] = LETTER_NAMES.filter((name) => LETTERS[name].inTeacherDigest);

/** Returns the lane of a letter, which is stored in its row; `ordinary` for a name that is no longer declared. */
export function laneOfLetter(name: string): Lane {
  const lane = isLetterName(name) ? LETTERS[name].lane : undefined;
  return LANES[lane ?? 'ordinary'];
}
