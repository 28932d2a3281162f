import type { SignatureField } from '@seve/domain';
import { DIMMED, type Element, MARGIN, type PaperSheet, TEXT_WIDTH, type TextStyle } from './paper-sheet.js';

const ROLE: TextStyle = { font: 'regular', size: 9, leading: 13, color: DIMMED };
const NAME: TextStyle = { font: 'bold', size: 10.5, leading: 15 };
const STATE: TextStyle = { font: 'regular', size: 9, leading: 13 };
const GAP = 12;
const PAD = 9;
const WIDTH = (TEXT_WIDTH - GAP) / 2;

const heightOf = (pair: readonly (readonly FieldLine[])[]): number =>
  Math.max(64, ...pair.map((lines) => lines.reduce((all, { style }) => all + style.leading, 2 * PAD)));

type Pair = readonly FieldLine[][];

const pairsOf = (sheet: PaperSheet, fields: readonly SignatureField[]): Pair[] =>
  fields.flatMap((_, index) => (index % 2 === 0 ? [fields.slice(index, index + 2).map((field) => linesOf(sheet, field))] : []));

/** Returns the height of all boxes where they are shorter than half a page, so that none stands on a page without the others; of the first two otherwise. */
export function signaturesLead(sheet: PaperSheet, fields: readonly SignatureField[]): number {
  const heights = pairsOf(sheet, fields).map(heightOf);
  const all = heights.reduce((sum, height) => sum + height + GAP, -GAP);
  return all < sheet.pageHeight / 2 ? all : (heights[0] ?? 0);
}

/** Draws signature boxes, two side by side; tagged as a list for screen readers. */
export function drawSignatures(sheet: PaperSheet, parent: Element, fields: readonly SignatureField[]): void {
  if (fields.length === 0) return;
  sheet.need(signaturesLead(sheet, fields));
  sheet.tag(parent, 'L', (list) => {
    for (const pair of pairsOf(sheet, fields)) {
      const height = heightOf(pair);
      sheet.need(height);
      pair.forEach((lines, column) => {
        const x = MARGIN.side + column * (WIDTH + GAP);
        sheet.frame(x, sheet.y, WIDTH, height);
        sheet.tag(list, 'LI', (item) => sheet.tag(item, 'LBody', (body) => body.add(() => drawField(sheet, lines, x + PAD))));
      });
      sheet.y += height + GAP;
    }
  });
}

interface FieldLine {
  line: string;
  style: TextStyle;
}

const linesOf = (sheet: PaperSheet, { role, name, state }: SignatureField): FieldLine[] =>
  (
    [
      [role, ROLE],
      [name, NAME],
      [state, STATE],
    ] as const
  ).flatMap(([text, style]) => sheet.lines(text, style, WIDTH - 2 * PAD).map((line) => ({ line: `${line.trimEnd()} `, style })));

function drawField(sheet: PaperSheet, lines: readonly FieldLine[], x: number): void {
  let y = sheet.y + PAD;
  for (const { line, style } of lines) {
    sheet.draw(line, x, y, style);
    y += style.leading;
  }
}
