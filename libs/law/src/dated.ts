import { addDays, type CivilDate } from './time/civil-date.js';

/** A value of a legal parameter and the first day on which it holds. */
export interface DatedRow<T> {
  validFrom: CivilDate;
  value: T;
  /** Legal text that sets the value. */
  source: string;
  /** Last day for which the value is known to hold, if the next row does not follow at once. */
  until?: CivilDate;
}

/** A parameter that the law changes over time, the oldest row first. */
export interface DatedTable<T> {
  /** Key of its name on screens, `smic-hour`. */
  name: string;
  rows: readonly DatedRow<T>[];
  /** Last day for which the newest row is known to hold; null if no change is announced or expected. */
  knownUntil: CivilDate | null;
}

/** `not-published`: after the last known day, or between two rows that leave a gap. `too-old`: before the first row. */
export type Unknown = { known: false; why: 'not-published' | 'too-old'; table: string };
export type Looked<T> = { known: true; row: DatedRow<T>; table: string } | Unknown;

const rowOf = <T>({ rows }: DatedTable<T>, day: CivilDate): DatedRow<T> | undefined => rows.findLast(({ validFrom }) => validFrom <= day);

/** Returns the last day for which a row is known to hold; null if the next one follows at once or none is expected. */
const lastDayOf = <T>({ rows, knownUntil }: DatedTable<T>, row: DatedRow<T>): CivilDate | null =>
  row === rows.at(-1) ? knownUntil : (row.until ?? null);

/** Returns the row in force on `day`; outside the known days, the reason why none is known. */
export function lookUp<T>(table: DatedTable<T>, day: CivilDate): Looked<T> {
  const row = rowOf(table, day);
  if (!row) return { known: false, why: 'too-old', table: table.name };
  const last = lastDayOf(table, row);
  return last !== null && day > last ? { known: false, why: 'not-published', table: table.name } : { known: true, row, table: table.name };
}

export interface RowInForce<T> {
  row: DatedRow<T>;
  /** False if the day is after the last known one and the previous row is used. */
  isPublished: boolean;
}

/** Returns the row of `day`, or the last one before it for amounts labelled as such; null before the first row. */
export function rowInForce<T>(table: DatedTable<T>, day: CivilDate): RowInForce<T> | null {
  const row = rowOf(table, day);
  return row ? { row, isPublished: lookUp(table, day).known } : null;
}

/** Returns the newest row, whatever the day; only for amounts labelled as the last published value. */
export function latest<T>({ name, rows }: DatedTable<T>): DatedRow<T> {
  const row = rows.at(-1);
  if (!row) throw new Error(`${name} has no row`);
  return row;
}

/** Returns the first days of the rows, and the days from which nothing is known. */
export function turnsOf<T>(table: DatedTable<T>): { day: CivilDate; isKnown: boolean }[] {
  return table.rows.flatMap((row) => {
    const last = lastDayOf(table, row);
    return [{ day: row.validFrom, isKnown: true }, ...(last === null ? [] : [{ day: addDays(last, 1), isKnown: false }])];
  });
}
