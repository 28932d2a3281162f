/** One line of a list, before its columns are recognised. */
export interface TableRow {
  /** Line number as shown to the person who opens the file, starting at 1. */
  line: number;
  cells: string[];
}

/** Facts about the file as a whole. */
export interface FoundTable {
  format: 'siecle' | 'csv' | 'xlsx';
  encoding: string | null;
  separator: string | null;
  sheet: string | null;
  /** Names of the non-empty sheets. */
  sheets: string[];
  /** Number of pupils who have left according to the file. */
  gone: number;
  /** Number of cells computed by a formula. */
  formulas: number;
}
