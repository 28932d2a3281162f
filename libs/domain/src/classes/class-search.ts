import { MINOR_ACTS, type MinorAct } from '../minors/minor-acts.js';
import { PROGRESS_STATES, type ProgressState } from '../people/student.js';

/** Besides the default order: students who need the teacher first. */
export const CLASS_SORTS = ['nom', 'envois', 'lieu', 'convention', 'acte', 'silence', 'contact'] as const;
export type ClassSort = (typeof CLASS_SORTS)[number];

export const MAX_SILENCE_DAYS = 365;
const LONGEST_WORDS = 100;

/** Filters and order of a class table, in the words of the address: a link, a saved view and an export show the same rows. */
export interface ClassSearch {
  etat?: ProgressState;
  /** Without a place, whatever the state. */
  place?: 'sans';
  /** Has lost a place, and comes first. */
  rebond?: 'oui';
  /** Has never sent an application. */
  envoi?: 'aucun';
  /** Waits for the teacher. */
  tour?: 'moi';
  /** Without an act of the student for so many days. */
  silence?: number;
  age?: 'mineur';
  /** A minor for whom this is still to be done. */
  accord?: MinorAct;
  tri?: ClassSort;
  /** From the last to the first. */
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

/** What of an address is a filter of the class table; the rest is left out. */
export function readClassSearch(search: Record<string, unknown>): ClassSearch {
  const known = Object.entries(search).flatMap(([key, value]) => {
    const read = isKey(key) ? READERS[key](value) : undefined;
    return read === undefined ? [] : [[key, read]];
  });
  return Object.fromEntries(known);
}

/** True for the search of an address, without `?`, of which every word is a filter of the class table. */
export function isClassSearch(text: string): boolean {
  const pairs = [...new URLSearchParams(text)];
  const keys = new Set(pairs.map(([key]) => key));
  return keys.size === pairs.length && pairs.every(([key, value]) => isKey(key) && READERS[key](value) !== undefined);
}

/** The search of the address that shows these rows, without `?`. */
export function writeClassSearch(search: ClassSearch): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value !== undefined) written.set(key, String(value));
  return written.toString();
}
