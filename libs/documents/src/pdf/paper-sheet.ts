import { type PaperFont, printable } from './paper-fonts.js';
import { textLines } from './text-lines.js';

export interface TextStyle {
  font: PaperFont;
  /** Font size; all measures here are in points. */
  size: number;
  leading: number;
  color?: string;
  letterSpacing?: number;
}

export type Element = PDFKit.PDFStructureElement;

export const INK = '#15231C';
export const DIMMED = '#4E5D55';
const LINE = '#BCC8BE';
const WASH = '#F4F6F2';

const PAGE = { width: 595.28, height: 841.89 };
export const MARGIN = { side: 60, top: 60, bottom: 64 };
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN.side;

interface Opened {
  _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } };
}

/** A4 pages, filled from top to bottom. Text is drawn line by line, so that this code controls page breaks. */
export class PaperSheet {
  y = MARGIN.top;
  readonly bottom = PAGE.height - MARGIN.bottom;

  constructor(readonly pdf: PDFKit.PDFDocument) {}

  get room(): number {
    return this.bottom - this.y;
  }

  /** Height of an empty page between its margins. */
  get pageHeight(): number {
    return this.bottom - MARGIN.top;
  }

  get isFresh(): boolean {
    return this.y === MARGIN.top;
  }

  startPage(): void {
    this.pdf.addPage();
    this.y = MARGIN.top;
  }

  /** Begins a page unless this one is empty or has `height` left. */
  need(height: number): void {
    if (this.room < height && !this.isFresh) this.startPage();
  }

  /** Adds a gap below or above a block; none at the top of a page. */
  skip(gap: number): void {
    if (!this.isFresh) this.y += gap;
  }

  lines(text: string, style: TextStyle, width: number): string[] {
    this.choose(style);
    const { font } = (this.pdf as unknown as Opened)._font;
    const shown = printable(text, (code) => font.hasGlyphForCodePoint(code));
    return textLines(shown, width, (part) => this.widthOf(part, style));
  }

  widthOf(text: string, style: TextStyle): number {
    this.choose(style);
    return this.pdf.widthOfString(text, { characterSpacing: style.letterSpacing ?? 0 });
  }

  /** Draws one line whose box begins at `y`. */
  draw(line: string, x: number, y: number, style: TextStyle): void {
    if (line === '') return;
    this.choose(style);
    this.pdf.fillColor(style.color ?? INK);
    this.pdf.text(line, x, y + (style.leading - style.size * 1.2) / 2, { lineBreak: false, characterSpacing: style.letterSpacing ?? 0 });
  }

  /** Adds an element to the tag tree below `parent`; `fill` draws its content. */
  tag(parent: Element, type: string, fill: (element: Element) => void, options: { scope?: 'Row' | 'Column'; alt?: string } = {}): void {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** Draws content that screen readers skip: rules, page numbers, a repeated header. */
  artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(x: number, y: number, width: number): void {
    this.artifact(() =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(0.6)
        .stroke(LINE),
    );
  }

  wash(x: number, y: number, width: number, height: number): void {
    this.artifact(() => this.pdf.rect(x, y, width, height).fill(WASH));
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.artifact(() => this.pdf.roundedRect(x, y, width, height, 4).lineWidth(0.8).stroke(LINE));
  }

  private choose({ font, size }: TextStyle): void {
    this.pdf.font(font).fontSize(size);
  }
}
