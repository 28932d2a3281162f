import type { PaperBlock } from '@seve/domain';
import { SMALL_TEXT } from './draw-text.js';
import { type Element, MARGIN, type PaperSheet, TEXT_WIDTH, type TextStyle } from './paper-sheet.js';

/** Logo at the top of the first page. */
export interface PaperLogo {
  /** PNG or JPEG. */
  image: Buffer;
  /** Alternative text: the name of the school. */
  alt: string;
}

const LOGO = { width: 150, height: 48 };
const GAP = 14;
const NAME: TextStyle = { font: 'bold', size: 10.5, leading: 14 };

/** Draws the logo, if any, and to its right the name and the address of the school, above a rule. */
export function drawLetterhead(
  sheet: PaperSheet,
  section: Element,
  { name, lines }: Extract<PaperBlock, { kind: 'letterhead' }>,
  logo: PaperLogo | null,
): void {
  const { y } = sheet;
  if (logo) drawLogo(sheet, section, logo);
  const left = logo ? MARGIN.side + LOGO.width + GAP : MARGIN.side;
  const width = MARGIN.side + TEXT_WIDTH - left;
  const shown = [...linesOf(sheet, [name], NAME, width), ...linesOf(sheet, lines, SMALL_TEXT, width)];
  let at = y;
  sheet.tag(section, 'P', (element) =>
    element.add(() => {
      for (const { line, style } of shown) {
        sheet.draw(line, left, at, style);
        at += style.leading;
      }
    }),
  );
  sheet.y = Math.max(at, logo ? y + LOGO.height : y) + 8;
  sheet.rule(MARGIN.side, sheet.y, TEXT_WIDTH);
  sheet.y += 4;
}

const linesOf = (sheet: PaperSheet, texts: readonly string[], style: TextStyle, width: number) =>
  texts.flatMap((text) => sheet.lines(text, style, width)).map((line) => ({ line: `${line.trimEnd()} `, style }));

function drawLogo(sheet: PaperSheet, section: Element, { image, alt }: PaperLogo): void {
  const { y } = sheet;
  const fit: [number, number] = [LOGO.width, LOGO.height];
  sheet.tag(section, 'Figure', (figure) => figure.add(() => void sheet.pdf.image(image, MARGIN.side, y, { fit })), { alt });
}
