import type { ClassSheet } from './class-sheet.js';

const NARROWEST = 10;
const WIDEST = 40;
/** Excel takes 31 characters and none of these. */
const nameOfSheet = (name: string) =>
  name
    .replace(/[*?:\\/[\]']/g, ' ')
    .trim()
    .slice(0, 31) || 'Classe';

/** Cells of text alone, under a head that stays in sight. */
export async function writeXlsx({ name, heads, rows }: ClassSheet): Promise<Buffer> {
  // Heavy, and seldom needed: loaded by the first who asks.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(nameOfSheet(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...heads]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  for (const [index, head] of heads.entries()) {
    const longest = Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0));
    const column = sheet.getColumn(index + 1);
    column.width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    column.numFmt = '@';
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
