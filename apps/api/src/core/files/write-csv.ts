import { stringify } from 'csv-stringify/sync';
import type { Cell, ExportSheet } from './sheet.js';

/** Dates are ISO 8601 as they are. */
const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/**
 * RFC 4180 with every cell quoted. French Excel opens a file by a double click only when cells stand between semicolons and a byte
 * order mark says that it is UTF-8; other programs ask, or find out.
 */
export const writeCsv = ({ columns, rows }: ExportSheet): string =>
  stringify([columns.map(({ head }) => head), ...rows.map((row) => row.map(textOf))], {
    bom: true,
    delimiter: ';',
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
  });
