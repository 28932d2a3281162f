import type { Locale } from '@seve/domain';

/** Type of a column for spreadsheets. A date is a civil one. */
export type ColumnType = 'text' | 'number' | 'date';
/** Value of a cell; null for an empty one. */
export type Cell = string | number | null;

export interface SheetColumn {
  head: string;
  type: ColumnType;
}

/** Exported table: columns and rows. Spreadsheets compute no text cell. Never contains birth dates. */
export interface ExportSheet {
  name: string;
  locale: Locale;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}
