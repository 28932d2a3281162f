import { LANES, type Lane } from '../lanes.js';
import { DIGEST_LETTERS } from './digest-letters.data.js';
import { FIXED_LETTERS } from './fixed-letters.data.js';
import type { LetterDeclaration } from './letter-declaration.js';
import { OPTIONAL_LETTERS } from './optional-letters.data.js';

export type OptionalLetter = keyof typeof OPTIONAL_LETTERS;
export type LetterName = OptionalLetter | keyof typeof FIXED_LETTERS | keyof typeof DIGEST_LETTERS;

/** Every letter of Sève, by name. */
export const LETTERS: Readonly<Record<LetterName, LetterDeclaration>> = { ...OPTIONAL_LETTERS, ...FIXED_LETTERS, ...DIGEST_LETTERS };

export const isLetterName = (name: string): name is LetterName => Object.hasOwn(LETTERS, name);

/** In alphabetical order. */
export const LETTER_NAMES: readonly LetterName[] = Object.keys(LETTERS).filter(isLetterName).sort();

/** Letters that tell a teacher of an act; all follow the teacher's preference for `application-teacher-copy`. */
export const TEACHER_LETTERS: readonly string[] = LETTER_NAMES.filter((name) => LETTERS[name].inTeacherDigest);

/** The lane of a letter, stored in its row; that of an ordinary letter for a name no longer declared. */
export function laneOfLetter(name: string): Lane {
  const lane = isLetterName(name) ? LETTERS[name].lane : undefined;
  return LANES[lane ?? 'ordinary'];
}
