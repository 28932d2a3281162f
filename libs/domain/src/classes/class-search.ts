import { MINOR_ACTS, type MinorAct } from '../minors/minor-acts.js';
import { PROGRESS_STATES, type ProgressState } from '../people/student.js';

/** Orders of the class table besides the default one, which lists the students who need the teacher first. */
export const CLASS_SORTS = ['nom', 'envois', 'lieu', 'convention', 'acte', 'silence', 'contact'] as const;
export type ClassSort = (typeof CLASS_SORTS)[number];

export const MAX_SILENCE_DAYS = 365;
const LONGEST_WORDS = 100;

/**
 * Filters and order of a class table, as query parameters of its address: links, saved views and exports use them to show the same rows.
 */
export interface ClassSearch {
  etat?: ProgressState;
  /** Students without a place, whatever their state. */
  place?: 'sans';
  /** Students who have lost a place; they come first. */
  rebond?: 'oui';
  /** Students who have never sent an application. */
  envoi?: 'aucun';
  /** Students for whom the teacher has to act. */
  tour?: 'moi';
  /** Minimum number of days since the student's last act. */
  silence?: number;
  age?: 'mineur';
  /** Minors for whom this act is still to be done. */
  accord?: MinorAct;
  tri?: ClassSort;
  /** Reverses the order. */
  sens?: 'inverse';
  q?: string;
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown) => words.find((word) => word === value);

function daysOf(value: unknown): number | undefined {
  const days = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= MAX_SILENCE_DAYS ? days : undefined;
}

const wordsOf = (value: unknown): string | undefined => {
  const words = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof words === 'string' && words.trim() !== '' && words.length <= LONGEST_WORDS ? words : undefined;
};

type Reader = (value: unknown) => ClassSearch[keyof ClassSearch];

const READERS: Record<keyof ClassSearch, Reader> = {
  etat: (value) => oneOf(PROGRESS_STATES, value),
  place: (value) => oneOf(['sans'], value),
  rebond: (value) => oneOf(['oui'], value),
  envoi: (value) => oneOf(['aucun'], value),
  tour: (value) => oneOf(['moi'], value),
  silence: daysOf,
  age: (value) => oneOf(['mineur'], value),
  accord: (value) => oneOf(MINOR_ACTS, value),
  tri: (value) => oneOf(CLASS_SORTS, value),
  sens: (value) => oneOf(['inverse'], value),
  q: wordsOf,
};

const isKey = (key: string): key is keyof ClassSearch => Object.hasOwn(READERS, key);

/** Returns the valid class table filters among query parameters; ignores all others. */
export function readClassSearch(search: Record<string, unknown>): ClassSearch {
  const known = Object.entries(search).flatMap(([key, value]) => {
    const read = isKey(key) ? READERS[key](value) : undefined;
    return read === undefined ? [] : [[key, read]];
  });
  return Object.fromEntries(known);
}

/** Whether every parameter of a query string (without `?`) is a class table filter. */
export function isClassSearch(text: string): boolean {
  const pairs = [...new URLSearchParams(text)];
  const keys = new Set(pairs.map(([key]) => key));
  return keys.size === pairs.length && pairs.every(([key, value]) => isKey(key) && READERS[key](value) !== undefined);
}

/** Returns the query string, without `?`, that shows these rows. */
export function writeClassSearch(search: ClassSearch): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value !== undefined) written.set(key, String(value));
  return written.toString();
}
