import type { PaperFact, PaperTable } from '@seve/domain';
import { columnWidths } from './column-widths.js';
import { drawLines } from './draw-text.js';
import { DIMMED, type Element, MARGIN, type PaperSheet, TEXT_WIDTH, type TextStyle } from './paper-sheet.js';

/** Measures of a table. */
interface Look {
  cell: TextStyle;
  header: TextStyle;
  padY: number;
}

const USUAL: Look = { cell: { font: 'regular', size: 9.5, leading: 13 }, header: { font: 'bold', size: 9, leading: 13 }, padY: 4 };
const DENSE: Look = { cell: { font: 'regular', size: 8, leading: 10.5 }, header: { font: 'bold', size: 8, leading: 10.5 }, padY: 2 };
const LABEL: TextStyle = { font: 'regular', size: 9.5, leading: 13, color: DIMMED };
const VALUE: TextStyle = { font: 'bold', size: 9.5, leading: 13 };
const CAPTION: TextStyle = { font: 'bold', size: 10.5, leading: 15 };
const PAD_X = 6;
const LABEL_WIDTH = 170;
/** Height of a row beyond which its first lines are enough at the foot of a page. */
const LONG_ROW = 80;

interface Cell {
  type: 'TH' | 'TD';
  scope?: 'Row' | 'Column';
  lines: readonly string[];
  style: TextStyle;
  x: number;
  width: number;
  isNumeric?: boolean;
}

interface Row {
  cells: readonly Cell[];
  padY: number;
  isWashed?: boolean;
}

interface LaidTable {
  caption: readonly string[];
  header: Row;
  rows: readonly Row[];
}

function layTable(sheet: PaperSheet, table: PaperTable): LaidTable {
  const look = table.isDense ? DENSE : USUAL;
  const widths = widthsOf(sheet, table, look);
  const cellsOf = (texts: readonly string[], style: TextStyle, of: Pick<Cell, 'type' | 'scope'>) =>
    texts.map((text, index): Cell => {
      const width = widths[index] ?? 0;
      const x = MARGIN.side + widths.slice(0, index).reduce((all, one) => all + one, 0);
      return { ...of, lines: sheet.lines(text, style, width - 2 * PAD_X), style, x, width, isNumeric: table.columns[index]?.isNumeric };
    });
  const { padY } = look;
  return {
    caption: sheet.lines(table.caption, CAPTION, TEXT_WIDTH),
    header: { cells: cellsOf(headersOf(table), look.header, { type: 'TH', scope: 'Column' }), padY, isWashed: true },
    rows: table.rows.map((row) => ({ cells: cellsOf(row, look.cell, { type: 'TD' }), padY })),
  };
}

function topOf(sheet: PaperSheet, { caption, header, rows }: LaidTable): number {
  const top = 8 + caption.length * CAPTION.leading + heightOf(header);
  const whole = top + rows.reduce((height, row) => height + heightOf(row), 0);
  return whole < sheet.pageHeight / 2 ? whole : top + firstRows(rows);
}

/** Returns the height of a table shorter than half a page, which is not split; of a longer one down to its second row. */
export const tableLead = (sheet: PaperSheet, table: PaperTable): number => topOf(sheet, layTable(sheet, table));

/** Draws a table; headers are repeated on each page, tagged so that screen readers skip the repetitions. */
export function drawTable(sheet: PaperSheet, parent: Element, table: PaperTable): void {
  const laid = layTable(sheet, table);
  const { caption, header, rows } = laid;
  sheet.need(topOf(sheet, laid));
  sheet.skip(4);
  sheet.tag(parent, 'Table', (element) => {
    drawLines(sheet, element, 'Caption', { lines: caption, style: CAPTION });
    sheet.y += 3;
    drawRow(sheet, element, header);
    drawRows(sheet, element, rows, header);
  });
  sheet.skip(10);
}

/** Returns the height of the first two facts. */
export const factsLead = (sheet: PaperSheet, facts: readonly PaperFact[]): number => firstRows(factRows(sheet, facts));

/** Draws a table of two columns without header row: each label is the header of its row. */
export function drawFacts(sheet: PaperSheet, parent: Element, facts: readonly PaperFact[]): void {
  if (facts.length === 0) return;
  const rows = factRows(sheet, facts);
  sheet.need(firstRows(rows));
  sheet.tag(parent, 'Table', (element) => drawRows(sheet, element, rows));
  sheet.skip(10);
}

function factRows(sheet: PaperSheet, facts: readonly PaperFact[]): Row[] {
  const at = { label: { x: MARGIN.side, width: LABEL_WIDTH }, value: { x: MARGIN.side + LABEL_WIDTH, width: TEXT_WIDTH - LABEL_WIDTH } };
  const inValue = (text: string, style: TextStyle) => sheet.lines(text, style, at.value.width - 2 * PAD_X);
  return facts.map(({ label, value }) => {
    const style = inValue(value, VALUE).length > 2 ? USUAL.cell : VALUE;
    return {
      cells: [
        { type: 'TH', scope: 'Row', lines: sheet.lines(label, LABEL, LABEL_WIDTH - 2 * PAD_X), style: LABEL, ...at.label },
        { type: 'TD', lines: inValue(value, style), style, ...at.value },
      ],
      padY: USUAL.padY,
    };
  });
}

/** Rows that begin a table together: two, or three of three. A long row may be split, so that its first lines are enough. */
const firstRows = (rows: readonly Row[]): number =>
  rows.slice(0, rows.length === 3 ? 3 : 2).reduce((height, row) => height + Math.min(heightOf(row), LONG_ROW), 0);

/** Draws rows so that none stands alone at the top of a page. */
function drawRows(sheet: PaperSheet, table: Element, rows: readonly Row[], header?: Row): void {
  rows.forEach((row, index) => {
    const last = rows[index + 1];
    const isNextToLast = index > 1 && index === rows.length - 2;
    const together = heightOf(row) + heightOf(last);
    if (isNextToLast && together > sheet.room && together < sheet.pageHeight / 2) breakTable(sheet, header);
    drawRow(sheet, table, row, header);
  });
}

function breakTable(sheet: PaperSheet, header: Row | undefined): void {
  sheet.startPage();
  if (header) drawHeaderAgain(sheet, header);
}

const headersOf = ({ columns }: PaperTable) => columns.map(({ header }) => header);

function widthsOf(sheet: PaperSheet, { columns, rows }: PaperTable, { cell, header: bold }: Look): number[] {
  const measured = columns.map(({ header }, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const widest = (parts: readonly string[], style: TextStyle) => Math.max(0, ...parts.map((part) => sheet.widthOf(part, style)));
    const words = (text: string) => text.split(/[ \n]/);
    return {
      least: Math.max(widest(words(header), bold), Math.min(widest(texts.flatMap(words), cell), 120)) + 2 * PAD_X + 1,
      natural: Math.max(widest([header], bold), widest(texts, cell)) + 2 * PAD_X + 1,
    };
  });
  return columnWidths(measured, TEXT_WIDTH);
}

const heightOf = (row: Row | undefined): number =>
  Math.max(0, ...(row?.cells.map(({ lines, style }) => lines.length * style.leading) ?? [])) + 2 * (row?.padY ?? 0);

/** Draws a row: one longer than the rest of the page moves to the next page; one longer than half a page is split. */
function drawRow(sheet: PaperSheet, table: Element, row: Row, header?: Row): void {
  const { padY } = row;
  const height = heightOf(row);
  if (height > sheet.room && height < sheet.pageHeight / 2) breakTable(sheet, header);
  sheet.tag(table, 'TR', (element) => {
    const cells = row.cells.map((cell) => {
      const scope: object = cell.scope ? { scope: cell.scope } : {};
      const tag = sheet.pdf.struct(cell.type, scope);
      element.add(tag);
      return { ...cell, tag };
    });
    const leading = Math.max(...row.cells.map(({ style }) => style.leading));
    const count = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
    for (let from = 0; from < count; ) {
      const fitting = Math.min(count - from, Math.floor((sheet.room - 2 * padY) / leading));
      if (fitting < Math.min(count - from, 2)) {
        breakTable(sheet, header);
        continue;
      }
      const height = fitting * leading + 2 * padY;
      if (row.isWashed) sheet.wash(MARGIN.side, sheet.y, TEXT_WIDTH, height);
      for (const cell of cells) drawCell(sheet, cell, cell.lines.slice(from, from + fitting), padY);
      sheet.y += height;
      sheet.rule(MARGIN.side, sheet.y, TEXT_WIDTH);
      from += fitting;
    }
    for (const { tag } of cells) tag.end();
  });
}

function drawCell(sheet: PaperSheet, cell: Cell & { tag: Element }, lines: readonly string[], padY: number): void {
  if (lines.length > 0) cell.tag.add(() => drawCellLines(sheet, cell, lines, padY));
}

function drawCellLines(sheet: PaperSheet, { x, width, style, isNumeric }: Cell, lines: readonly string[], padY: number): void {
  lines.forEach((line, index) => {
    const left = isNumeric ? x + width - PAD_X - sheet.widthOf(line.trimEnd(), style) : x + PAD_X;
    sheet.draw(line, left, sheet.y + padY + index * style.leading, style);
  });
}

function drawHeaderAgain(sheet: PaperSheet, header: Row): void {
  const height = heightOf(header);
  sheet.wash(MARGIN.side, sheet.y, TEXT_WIDTH, height);
  sheet.artifact(() => {
    for (const cell of header.cells) drawCellLines(sheet, cell, cell.lines, header.padY);
  }, 'Pagination');
  sheet.y += height;
  sheet.rule(MARGIN.side, sheet.y, TEXT_WIDTH);
}
