import type { PaperFact, PaperTable } from '@seve/domain';
import { columnWidths } from './column-widths.js';
import { drawLines } from './draw-text.js';
import { DIMMED, type Element, MARGIN, type PaperSheet, TEXT_WIDTH, type TextStyle } from './paper-sheet.js';

const CELL: TextStyle = { font: 'regular', size: 9.5, leading: 13 };
const HEADER: TextStyle = { font: 'bold', size: 9, leading: 13 };
const LABEL: TextStyle = { font: 'regular', size: 9.5, leading: 13, color: DIMMED };
const VALUE: TextStyle = { font: 'bold', size: 9.5, leading: 13 };
const CAPTION: TextStyle = { font: 'bold', size: 10.5, leading: 15 };
const PAD = { x: 6, y: 4 };
const LABEL_WIDTH = 170;

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
  isWashed?: boolean;
}

/** Draws a table; headers are repeated on each page, tagged so that screen readers skip the repetitions. */
export function drawTable(sheet: PaperSheet, parent: Element, table: PaperTable): void {
  const widths = widthsOf(sheet, table);
  const cellsOf = (texts: readonly string[], style: TextStyle, of: Pick<Cell, 'type' | 'scope'>) =>
    texts.map((text, index): Cell => {
      const width = widths[index] ?? 0;
      const x = MARGIN.side + widths.slice(0, index).reduce((all, one) => all + one, 0);
      return { ...of, lines: sheet.lines(text, style, width - 2 * PAD.x), style, x, width, isNumeric: table.columns[index]?.isNumeric };
    });
  const header = { cells: cellsOf(headersOf(table), HEADER, { type: 'TH', scope: 'Column' }), isWashed: true };
  const rows = table.rows.map((row) => ({ cells: cellsOf(row, CELL, { type: 'TD' }) }));
  const caption = sheet.lines(table.caption, CAPTION, TEXT_WIDTH);
  sheet.need(8 + caption.length * CAPTION.leading + heightOf(header) + Math.min(heightOf(rows[0]), 80));
  sheet.skip(4);
  sheet.tag(parent, 'Table', (element) => {
    drawLines(sheet, element, 'Caption', { lines: caption, style: CAPTION });
    sheet.y += 3;
    drawRow(sheet, element, header);
    for (const row of rows) drawRow(sheet, element, row, header);
  });
  sheet.skip(10);
}

/** Draws a table of two columns without header row: each label is the header of its row. */
export function drawFacts(sheet: PaperSheet, parent: Element, facts: readonly PaperFact[]): void {
  if (facts.length === 0) return;
  const at = { label: { x: MARGIN.side, width: LABEL_WIDTH }, value: { x: MARGIN.side + LABEL_WIDTH, width: TEXT_WIDTH - LABEL_WIDTH } };
  sheet.tag(parent, 'Table', (element) => {
    for (const { label, value } of facts) {
      const style = sheet.lines(value, VALUE, at.value.width).length > 2 ? CELL : VALUE;
      drawRow(sheet, element, {
        cells: [
          { type: 'TH', scope: 'Row', lines: sheet.lines(label, LABEL, LABEL_WIDTH - 2 * PAD.x), style: LABEL, ...at.label },
          { type: 'TD', lines: sheet.lines(value, style, at.value.width - 2 * PAD.x), style, ...at.value },
        ],
      });
    }
  });
  sheet.skip(10);
}

const headersOf = ({ columns }: PaperTable) => columns.map(({ header }) => header);

function widthsOf(sheet: PaperSheet, { columns, rows }: PaperTable): number[] {
  const measured = columns.map(({ header }, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const widest = (parts: readonly string[], style: TextStyle) => Math.max(0, ...parts.map((part) => sheet.widthOf(part, style)));
    const words = (text: string) => text.split(/[ \n]/);
    return {
      least: Math.max(widest(words(header), HEADER), Math.min(widest(texts.flatMap(words), CELL), 120)) + 2 * PAD.x + 1,
      natural: Math.max(widest([header], HEADER), widest(texts, CELL)) + 2 * PAD.x + 1,
    };
  });
  return columnWidths(measured, TEXT_WIDTH);
}

const heightOf = (row: Row | undefined): number =>
  Math.max(0, ...(row?.cells.map(({ lines, style }) => lines.length * style.leading) ?? [])) + 2 * PAD.y;

/** Draws a row: one longer than the rest of the page moves to the next page; one longer than half a page is split. */
function drawRow(sheet: PaperSheet, table: Element, row: Row, header?: Row): void {
  const breakPage = () => {
    sheet.startPage();
    if (header) drawHeaderAgain(sheet, header);
  };
  const height = heightOf(row);
  if (height > sheet.room && height < (sheet.bottom - MARGIN.top) / 2) breakPage();
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
      const fitting = Math.min(count - from, Math.floor((sheet.room - 2 * PAD.y) / leading));
      if (fitting < Math.min(count - from, 2)) {
        breakPage();
        continue;
      }
      const height = fitting * leading + 2 * PAD.y;
      if (row.isWashed) sheet.wash(MARGIN.side, sheet.y, TEXT_WIDTH, height);
      for (const cell of cells) drawCell(sheet, cell, cell.lines.slice(from, from + fitting));
      sheet.y += height;
      sheet.rule(MARGIN.side, sheet.y, TEXT_WIDTH);
      from += fitting;
    }
    for (const { tag } of cells) tag.end();
  });
}

function drawCell(sheet: PaperSheet, cell: Cell & { tag: Element }, lines: readonly string[]): void {
  if (lines.length > 0) cell.tag.add(() => drawCellLines(sheet, cell, lines));
}

function drawCellLines(sheet: PaperSheet, { x, width, style, isNumeric }: Cell, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    const left = isNumeric ? x + width - PAD.x - sheet.widthOf(line.trimEnd(), style) : x + PAD.x;
    sheet.draw(line, left, sheet.y + PAD.y + index * style.leading, style);
  });
}

function drawHeaderAgain(sheet: PaperSheet, header: Row): void {
  const height = heightOf(header);
  sheet.wash(MARGIN.side, sheet.y, TEXT_WIDTH, height);
  sheet.artifact(() => {
    for (const cell of header.cells) drawCellLines(sheet, cell, cell.lines);
  }, 'Pagination');
  sheet.y += height;
  sheet.rule(MARGIN.side, sheet.y, TEXT_WIDTH);
}
