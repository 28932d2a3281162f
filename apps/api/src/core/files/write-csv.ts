import { stringify } from 'csv-stringify/sync';
import type { Cell, ExportSheet } from './sheet.js';

/** Returns the text of a cell; dates are ISO 8601 already. */
const textOf = (cell: Cell): string => (cell === null ? '' : String(cell));

/**
 * Writes RFC 4180 with every cell quoted. French Excel opens the file by double click only with semicolons and a UTF-8 byte order mark;
 * other programs ask, or detect it.
 */
export const writeCsv = ({ columns, rows }: ExportSheet): string =>
  stringify([columns.map(({ head }) => head), ...rows.map((row) => row.map(textOf))], {
    bom: true,
    delimiter: ';',
    quoted: true,
    quoted_empty: true,
    record_delimiter: '\r\n',
  });
