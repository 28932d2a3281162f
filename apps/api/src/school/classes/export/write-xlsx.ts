import type { Locale } from '@seve/domain';
import type { Cell, ExportSheet, SheetColumn } from '../../../core/files/sheet.js';

const NARROWEST = 10;
const WIDEST = 40;
/** Shortens the name of a sheet to the 31 characters of Excel, without the characters that it forbids. */
const nameOfSheet = (name: string) =>
  name
    .replace(/[*?:\\/[\]']/g, ' ')
    .trim()
    .slice(0, 31) || 'Classe';

/** Date format by language. Text cells have the format `@`; numbers keep the default of the program. */
const DAY_FORMAT: Record<Locale, string> = { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };

const cellValue = (cell: Cell, { type }: SheetColumn): string | number | Date | null =>
  type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;

/** Returns a workbook of texts, numbers and dates, with a fixed heading row that has filters. */
export async function writeXlsx({ name, locale, columns, rows }: ExportSheet): Promise<Buffer> {
  // Loaded at the first use: the library is large and rarely needed.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(nameOfSheet(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(columns.map(({ head }) => head)).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((column, index) => cellValue(row[index] ?? null, column)));
  for (const [index, { head, type }] of columns.entries()) {
    const longest = Math.max(head.length, ...rows.map((row) => String(row[index] ?? '').length));
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    if (type === 'text') column.numFmt = '@';
    if (type === 'date') column.numFmt = DAY_FORMAT[locale];
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
