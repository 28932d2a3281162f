import { stringify } from 'csv-stringify/sync';
import type { ClassSheet } from './class-sheet.js';

/**
 * RFC 4180 with every cell quoted. French Excel opens a file by a double click only when cells stand between semicolons and a byte
 * order mark says that it is UTF-8; other programs ask, or find out.
 */
export const writeCsv = ({ heads, rows }: ClassSheet): string =>
  stringify([heads, ...rows] as string[][], { bom: true, delimiter: ';', quoted: true, quoted_empty: true, record_delimiter: '\r\n' });
