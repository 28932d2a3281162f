/** One line of a list, before anything is known of its columns. */
export interface TableRow {
  /** As the person who opens the file counts them, from 1. */
  line: number;
  cells: string[];
}

/** What a reader found of the file as a whole. */
export interface FoundTable {
  format: 'siecle' | 'csv' | 'xlsx';
  encoding: string | null;
  separator: string | null;
  sheet: string | null;
  /** Names of the sheets that hold something. */
  sheets: string[];
  /** Pupils whom the file says have left. */
  gone: number;
  /** Cells whose value a formula gives. */
  formulas: number;
}
