import type { PaperBlock } from '@seve/domain';
import { DIMMED, type Element, MARGIN, type PaperSheet, TEXT_WIDTH, type TextStyle } from './paper-sheet.js';

export const BODY_TEXT: TextStyle = { font: 'regular', size: 10.5, leading: 15 };
export const SMALL_TEXT: TextStyle = { font: 'regular', size: 8.5, leading: 12, color: DIMMED };
/** Styles of plain text blocks. */
const TEXTS = {
  paragraph: { style: BODY_TEXT, below: 7 },
  note: { style: SMALL_TEXT, below: 7 },
  code: { style: { font: 'bold', size: 24, leading: 32, letterSpacing: 1.5 }, below: 12 },
} as const satisfies Record<string, { style: TextStyle; below: number }>;
const HEADINGS: Record<1 | 2 | 3, { style: TextStyle; above: number; below: number }> = {
  1: { style: { font: 'bold', size: 20, leading: 26 }, above: 20, below: 8 },
  2: { style: { font: 'bold', size: 13, leading: 18 }, above: 16, below: 4 },
  3: { style: { font: 'bold', size: 11, leading: 15 }, above: 10, below: 2 },
};
const INDENT = 18;

/** Returns the height that must follow a heading on the same page, so that it does not stand alone at the bottom. */
function leadOf(block: PaperBlock | undefined): number {
  if (!block || block.kind === 'page-break') return 0;
  if (block.kind === 'table' || block.kind === 'signatures') return 90;
  return 2 * BODY_TEXT.leading + 12;
}

/** Draws a heading; `following`: the blocks below it. */
export function drawHeading(
  sheet: PaperSheet,
  parent: Element,
  { level, text }: Extract<PaperBlock, { kind: 'heading' }>,
  following: readonly PaperBlock[],
): void {
  const { style, above, below } = HEADINGS[level];
  const lines = sheet.lines(text, style, TEXT_WIDTH);
  const other = following.findIndex(({ kind }) => kind !== 'heading');
  const headings = other < 0 ? following.length : other;
  sheet.need(above + lines.length * style.leading + below + headings * 40 + leadOf(following[headings]));
  sheet.skip(above);
  drawLines(sheet, parent, `H${level}`, { lines, style });
  sheet.y += below;
}

export function drawParagraph(sheet: PaperSheet, parent: Element, { kind, text }: { kind: keyof typeof TEXTS; text: string }): void {
  const { style, below } = TEXTS[kind];
  drawLines(sheet, parent, 'P', { lines: sheet.lines(text, style, TEXT_WIDTH), style });
  sheet.skip(below);
}

export function drawList(sheet: PaperSheet, parent: Element, { items, isOrdered }: Extract<PaperBlock, { kind: 'list' }>): void {
  if (items.length === 0) return;
  sheet.tag(parent, 'L', (list) => {
    items.forEach((item, index) => {
      const lines = sheet.lines(item, BODY_TEXT, TEXT_WIDTH - INDENT);
      sheet.need(Math.min(lines.length, 2) * BODY_TEXT.leading);
      sheet.tag(list, 'LI', (element) => {
        sheet.tag(element, 'Lbl', (label) =>
          label.add(() => sheet.draw(isOrdered ? `${index + 1}.` : '•', MARGIN.side + (isOrdered ? 0 : 4), sheet.y, BODY_TEXT)),
        );
        drawLines(sheet, element, 'LBody', { lines, style: BODY_TEXT, indent: INDENT });
      });
      sheet.skip(3);
    });
  });
  sheet.skip(5);
}

/** Breaks pages so that neither the first nor the last line of a paragraph stands alone. */
export function drawLines(
  sheet: PaperSheet,
  parent: Element,
  type: string,
  { lines, style, indent = 0 }: { lines: readonly string[]; style: TextStyle; indent?: number },
): void {
  sheet.tag(parent, type, (element) => {
    let rest = lines;
    while (rest.length > 0) {
      const fitting = fittingLines(rest.length, Math.floor(sheet.room / style.leading));
      if (fitting === 0) {
        sheet.startPage();
        continue;
      }
      const shown = rest.slice(0, fitting);
      element.add(() => {
        for (const line of shown) {
          sheet.draw(line, MARGIN.side + indent, sheet.y, style);
          sheet.y += style.leading;
        }
      });
      rest = rest.slice(fitting);
    }
  });
}

function fittingLines(count: number, room: number): number {
  if (count <= room) return count;
  const kept = count - room === 1 ? room - 1 : room;
  return kept < 2 ? 0 : kept;
}
