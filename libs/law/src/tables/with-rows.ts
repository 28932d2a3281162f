import type { DatedRow, DatedTable } from '../dated.js';
import { LawInputError } from '../law-input-error.js';
import { addDays, type CivilDate, isCivilDate } from '../time/civil-date.js';
import { type LawParameter, lawParameter } from './law-parameters.js';
import type { LawTables } from './law-tables.js';
import { checkShape } from './value-shape.js';

/** A row that a coordinator feeds until a release ships it. */
export interface FedRow {
  /** Name of one of `LAW_PARAMETERS`. */
  parameter: string;
  validFrom: CivilDate;
  value: unknown;
  source: string;
}

/** A fed row whose day has a shipped row with another value. */
export interface RowConflict {
  parameter: string;
  validFrom: CivilDate;
  fed: DatedRow<unknown>;
  shipped: DatedRow<unknown>;
}

export interface FedTables {
  tables: LawTables;
  conflicts: readonly RowConflict[];
}

/** @throws LawInputError naming the invalid part of the row. */
export function checkRow(row: FedRow, path = 'row'): LawParameter {
  const parameter = lawParameter(row.parameter);
  if (!parameter) throw new LawInputError(`${path}.parameter`, 'the name of a parameter that may be fed');
  if (!isCivilDate(row.validFrom)) throw new LawInputError(`${path}.validFrom`, 'a day as YYYY-MM-DD');
  if (typeof row.source !== 'string' || row.source.trim() === '') throw new LawInputError(`${path}.source`, 'the text that sets it');
  checkShape(row.value, parameter.shape, `${path}.value`);
  return parameter;
}

/** Returns the day before the next usual change after `day`: 31 December or 31 August. */
function periodEnd(day: CivilDate, renewedOn: NonNullable<LawParameter['renewedOn']>): CivilDate {
  const year = Number(day.slice(0, 4));
  return addDays(`${day.slice(5) < renewedOn ? year : year + 1}-${renewedOn}`, -1);
}

const sameValue = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
};

/** Returns the last day for which the newest of `rows` is known to hold, taking fed rows into account. */
function knownUntil<T>(table: DatedTable<T>, rows: readonly DatedRow<T>[], { renewedOn }: LawParameter): CivilDate | null {
  const newest = rows.at(-1);
  if (table.knownUntil === null || renewedOn === null || !newest || table.rows.includes(newest)) return table.knownUntil;
  return [table.knownUntil, periodEnd(newest.validFrom, renewedOn)].toSorted().at(-1) ?? null;
}

/** Sets `until` on each row that the next one does not follow at once. */
function withGaps<T>(table: DatedTable<T>, rows: readonly DatedRow<T>[], parameter: LawParameter): DatedRow<T>[] {
  return rows.map((row, at) => {
    const next = rows[at + 1];
    const last = next && knownUntil(table, rows.slice(0, at + 1), parameter);
    return next && last && addDays(last, 1) < next.validFrom ? { ...row, until: last } : row;
  });
}

function merged<T>(table: DatedTable<T>, fed: readonly DatedRow<T>[], parameter: LawParameter): DatedTable<T> {
  const isShipped = ({ validFrom }: DatedRow<T>) => table.rows.some((row) => row.validFrom === validFrom);
  const byDay = new Map(fed.filter((row) => !isShipped(row)).map((row) => [row.validFrom, row]));
  const rows = [...table.rows, ...byDay.values()].toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return { ...table, rows: withGaps(table, rows, parameter), knownUntil: knownUntil(table, rows, parameter) };
}

/**
 * Merges fed rows into the tables. Of two rows of one parameter and day the shipped one holds, and a different fed one is a conflict; of
 * two fed ones the later in the list holds. A fed row after `knownUntil` makes its days known until the end of its usual period: 31
 * December of its year (SMIC, ceiling, internship minimum and aids change on 1 January), 31 August (PFMP allowance, by school year). Days
 * between the tables' last known day and the row stay unknown.
 * @throws LawInputError naming the row and its invalid part.
 */
export function withRows(tables: LawTables, rows: readonly FedRow[]): FedTables {
  const fed = new Map<LawParameter, DatedRow<never>[]>();
  const conflicts: RowConflict[] = [];
  for (const [at, row] of rows.entries()) {
    const parameter = checkRow(row, `rows.${at}`);
    // The shape was checked above against that of its table.
    const own = { validFrom: row.validFrom, value: row.value as never, source: row.source };
    fed.set(parameter, [...(fed.get(parameter) ?? []), own]);
    const shipped: DatedRow<unknown> | undefined = tables[parameter.table].rows.find(({ validFrom }) => validFrom === row.validFrom);
    if (shipped && !sameValue(shipped.value, row.value)) {
      conflicts.push({ parameter: row.parameter, validFrom: row.validFrom, fed: own, shipped });
    }
  }
  const changed = [...fed].map(([parameter, own]) => {
    const table: DatedTable<unknown> = tables[parameter.table];
    return [parameter.table, merged(table, own, parameter)];
  });
  return { tables: { ...tables, ...Object.fromEntries(changed) }, conflicts };
}
