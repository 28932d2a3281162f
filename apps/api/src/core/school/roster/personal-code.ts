import { randomInt } from 'node:crypto';
import { CLASS_CODE_ALPHABET, PERSONAL_CODE_LENGTH } from '@seve/domain';

const HALF = PERSONAL_CODE_LENGTH / 2;

/** Returns one of 31^10 codes, drawn by a cryptographic generator so that the next cannot be guessed. */
export const newPersonalCode = (): string =>
  Array.from({ length: PERSONAL_CODE_LENGTH }, () => CLASS_CODE_ALPHABET[randomInt(CLASS_CODE_ALPHABET.length)]).join('');

/** Returns the code in two groups, as it is printed and read aloud. */
export const readCode = (code: string): string => `${code.slice(0, HALF)}-${code.slice(HALF)}`;
