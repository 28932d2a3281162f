import type { Locale } from '@seve/domain';

/** What a spreadsheet may compute with. A date is a civil one. */
export type ColumnType = 'text' | 'number' | 'date';
/** Null for an empty one. */
export type Cell = string | number | null;

export interface SheetColumn {
  head: string;
  type: ColumnType;
}

/** An export: columns and rows. A text is one that no spreadsheet computes. No birth date: none is asked for here. */
export interface ExportSheet {
  name: string;
  locale: Locale;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}
