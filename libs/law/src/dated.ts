import { addDays, type CivilDate } from './time/civil-date.js';

/** A value of a legal parameter and the first day on which it holds. */
export interface DatedRow<T> {
  validFrom: CivilDate;
  value: T;
  /** The text that sets it. */
  source: string;
  /** Last day for which it is known to hold, where the next row does not follow at once. */
  until?: CivilDate;
}

/** A parameter that the law changes over time, the oldest row first. */
export interface DatedTable<T> {
  /** Key of its name on screens, `smic-hour`. */
  name: string;
  rows: readonly DatedRow<T>[];
  /** Last day for which the newest row is known to hold; null while no change is announced or usual. */
  knownUntil: CivilDate | null;
}

/** `not-published`: after the last known day, or between two rows that leave a gap. `too-old`: before the first row. */
export type Unknown = { known: false; why: 'not-published' | 'too-old'; table: string };
export type Looked<T> = { known: true; row: DatedRow<T>; table: string } | Unknown;

const rowOf = <T>({ rows }: DatedTable<T>, day: CivilDate): DatedRow<T> | undefined => rows.findLast(({ validFrom }) => validFrom <= day);

/** Last day for which a row of the table is known to hold; null where the next one follows at once, or none is expected. */
const lastDayOf = <T>({ rows, knownUntil }: DatedTable<T>, row: DatedRow<T>): CivilDate | null =>
  row === rows.at(-1) ? knownUntil : (row.until ?? null);

/** The row that holds on `day`; outside the known days it says so, and nothing is guessed. */
export function lookUp<T>(table: DatedTable<T>, day: CivilDate): Looked<T> {
  const row = rowOf(table, day);
  if (!row) return { known: false, why: 'too-old', table: table.name };
  const last = lastDayOf(table, row);
  return last !== null && day > last ? { known: false, why: 'not-published', table: table.name } : { known: true, row, table: table.name };
}

export interface RowInForce<T> {
  row: DatedRow<T>;
  /** False where the day comes after the last known one and the row before it stands in. */
  isPublished: boolean;
}

/** The row of `day`, or the last one before it for amounts that say so; null before the first row. */
export function rowInForce<T>(table: DatedTable<T>, day: CivilDate): RowInForce<T> | null {
  const row = rowOf(table, day);
  return row ? { row, isPublished: lookUp(table, day).known } : null;
}

/** The newest row, whatever the day: only for amounts that say they are shown at the last published value. */
export function latest<T>({ name, rows }: DatedTable<T>): DatedRow<T> {
  const row = rows.at(-1);
  if (!row) throw new Error(`${name} has no row`);
  return row;
}

/** First days of the rows, and the days from which nothing is known. */
export function turnsOf<T>(table: DatedTable<T>): { day: CivilDate; isKnown: boolean }[] {
  return table.rows.flatMap((row) => {
    const last = lastDayOf(table, row);
    return [{ day: row.validFrom, isKnown: true }, ...(last === null ? [] : [{ day: addDays(last, 1), isKnown: false }])];
  });
}
