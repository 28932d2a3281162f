import type { CivilDate } from './civil-date.js';

/** A value of a legal parameter and the first day on which it holds. */
export interface DatedRow<T> {
  validFrom: CivilDate;
  value: T;
  /** The text that sets it. */
  source: string;
}

/** A parameter that the law changes over time, the oldest row first. */
export interface DatedTable<T> {
  /** Key of its name on screens, `smic-hour`. */
  name: string;
  rows: readonly DatedRow<T>[];
  /** Last day for which the newest row is known to hold; null while no change is announced or usual. */
  knownUntil: CivilDate | null;
}

/** `not-published`: after the last known day. `too-old`: before the first row. */
export type Unknown = { known: false; why: 'not-published' | 'too-old'; table: string };
export type Looked<T> = { known: true; row: DatedRow<T> } | Unknown;

/** The row that holds on `day`; outside the known days it says so, and nothing is guessed. */
export function lookUp<T>({ name, rows, knownUntil }: DatedTable<T>, day: CivilDate): Looked<T> {
  if (knownUntil !== null && day > knownUntil) return { known: false, why: 'not-published', table: name };
  const row = rows.findLast(({ validFrom }) => validFrom <= day);
  return row ? { known: true, row } : { known: false, why: 'too-old', table: name };
}

export interface Standing<T> {
  row: DatedRow<T>;
  /** False where the day comes after the last known one and the newest row stands in. */
  isPublished: boolean;
}

/** The row of `day`, or the newest one in its place for amounts that say so; null before the first row. */
export function standing<T>(table: DatedTable<T>, day: CivilDate): Standing<T> | null {
  const found = lookUp(table, day);
  if (found.known) return { row: found.row, isPublished: true };
  return found.why === 'too-old' ? null : { row: latest(table), isPublished: false };
}

/** The newest row, whatever the day: only for amounts that say they are shown at the last published value. */
export function latest<T>({ name, rows }: DatedTable<T>): DatedRow<T> {
  const row = rows.at(-1);
  if (!row) throw new Error(`${name} has no row`);
  return row;
}
