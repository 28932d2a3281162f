import { randomInt } from 'node:crypto';
import { CLASS_CODE_ALPHABET, PERSONAL_CODE_LENGTH } from '@seve/domain';

const HALF = PERSONAL_CODE_LENGTH / 2;

/** One of 31^10 codes, drawn so that the next cannot be guessed. */
export const newPersonalCode = (): string =>
  Array.from({ length: PERSONAL_CODE_LENGTH }, () => CLASS_CODE_ALPHABET[randomInt(CLASS_CODE_ALPHABET.length)]).join('');

/** In two groups, as it is printed and read out. */
export const readCode = (code: string): string => `${code.slice(0, HALF)}-${code.slice(HALF)}`;
