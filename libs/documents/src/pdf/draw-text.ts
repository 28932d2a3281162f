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

type Heading = Extract<PaperBlock, { kind: 'heading' }>;
type List = Extract<PaperBlock, { kind: 'list' }>;
export interface PlainText {
  kind: keyof typeof TEXTS;
  text: string;
}

const headingLines = (sheet: PaperSheet, { level, text }: Heading) => sheet.lines(text, HEADINGS[level].style, TEXT_WIDTH);

export function headingHeight(sheet: PaperSheet, heading: Heading): number {
  const { style, above, below } = HEADINGS[heading.level];
  return above + headingLines(sheet, heading).length * style.leading + below;
}

export function drawHeading(sheet: PaperSheet, parent: Element, heading: Heading): void {
  const { style, above, below } = HEADINGS[heading.level];
  sheet.skip(above);
  drawLines(sheet, parent, `H${heading.level}`, { lines: headingLines(sheet, heading), style });
  sheet.y += below;
}

/** Returns the height of a text down to where a page may break in it. */
export function textLead(sheet: PaperSheet, { kind, text }: PlainText): number {
  const { style } = TEXTS[kind];
  return leadingLines(sheet.lines(text, style, TEXT_WIDTH).length) * style.leading;
}

export function textHeight(sheet: PaperSheet, { kind, text }: PlainText): number {
  const { style, below } = TEXTS[kind];
  return sheet.lines(text, style, TEXT_WIDTH).length * style.leading + below;
}

export function drawParagraph(sheet: PaperSheet, parent: Element, { kind, text }: PlainText): void {
  const { style, below } = TEXTS[kind];
  drawLines(sheet, parent, 'P', { lines: sheet.lines(text, style, TEXT_WIDTH), style });
  sheet.skip(below);
}

/** Returns the height of the first item down to where a page may break in it. */
export const listLead = (sheet: PaperSheet, { items: [first = ''] }: List): number =>
  leadingLines(sheet.lines(first, BODY_TEXT, TEXT_WIDTH - INDENT).length) * BODY_TEXT.leading;

export function drawList(sheet: PaperSheet, parent: Element, { items, isOrdered }: List): void {
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

/** Returns how many lines of a text stand together at the foot of a page: two, or three of three. */
const leadingLines = (count: number): number => (count <= 3 ? count : 2);

function fittingLines(count: number, room: number): number {
  if (count <= room) return count;
  const kept = count - room === 1 ? room - 1 : room;
  return kept < 2 ? 0 : kept;
}
