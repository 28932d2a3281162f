import { LawInputError } from '../law-input-error.js';
import { LAW_TABLES, type LawTables } from './law-tables.js';
import { checkRow, type FedRow, type FedTables, withRows } from './with-rows.js';

export interface FedLaw<Row extends FedRow> extends FedTables {
  /** Rows that this release cannot read: of another shape, or of a removed parameter. */
  unread: readonly Row[];
}

function isReadable(row: FedRow): boolean {
  try {
    checkRow(row);
    return true;
  } catch (error) {
    if (error instanceof LawInputError) return false;
    throw error;
  }
}

/** Merges fed rows into the tables of the release; unreadable rows are set aside and stop no computation. */
export function fedLaw<Row extends FedRow>(rows: readonly Row[], shipped: LawTables = LAW_TABLES): FedLaw<Row> {
  const unread = rows.filter((row) => !isReadable(row));
  return { ...withRows(shipped, unread.length === 0 ? rows : rows.filter((row) => !unread.includes(row))), unread };
}
