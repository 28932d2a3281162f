import { buffer } from 'node:stream/consumers';

/** What stands on a page, from top to bottom. */
export type PdfBlock =
  | { heading: string }
  | { part: string }
  | { text: string }
  | { small: string }
  /** To be copied by hand: large, in a fixed width. */
  | { code: string }
  | { steps: readonly string[] }
  /** A list without numbers. */
  | { items: readonly string[] };

interface PdfOptions {
  title: string;
  /** BCP 47. */
  language: string;
}

const MARGIN = 64;
/** Beyond Latin-1, what the fonts of every reader hold (WinAnsi). */
const EXTRA = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const isPrintable = (character: string): boolean => /[\n\u0020-\u007e\u00a0-\u00ff]/.test(character) || EXTRA.includes(character);
/** Letters without a decomposition. */
const PLAIN: Record<string, string> = { Đ: 'D', đ: 'd', Ł: 'L', ł: 'l', ı: 'i', Ħ: 'H', ħ: 'h' };
/** Letters that these fonts lack lose their accents. */
const printable = (text: string): string =>
  [...text.normalize('NFC').replaceAll('\u202f', '\u00a0')]
    .map((character) =>
      isPrintable(character) ? character : (PLAIN[character] ?? [...character.normalize('NFD')].filter(isPrintable).join('')) || '?',
    )
    .join('');

/** A tagged PDF in A4: the title and the language are set, headings and lists are told as such to readers of screens. One page for each list of blocks, more where they are long. */
export async function writePdf({ title, language }: PdfOptions, pages: readonly (readonly PdfBlock[])[]): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    ...{ size: 'A4', margin: MARGIN, autoFirstPage: false, bufferPages: false },
    ...{ tagged: true, lang: language, displayTitle: true, pdfVersion: '1.7' as const, info: { Title: title, Creator: 'Sève' } },
  });
  const bytes = buffer(pdf);
  const root = pdf.struct('Document', { title });
  pdf.addStructure(root);
  for (const blocks of pages) {
    pdf.addPage();
    const section = pdf.struct('Sect');
    root.add(section);
    for (const block of blocks) section.add(structureOf(pdf, block));
    section.end();
  }
  root.end();
  pdf.end();
  return bytes;
}

function structureOf(pdf: PDFKit.PDFDocument, block: PdfBlock): PDFKit.PDFStructureElement {
  const say = (tag: string, text: string, font: string, size: number, gap: number) =>
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size).text(printable(text), { lineGap: 3 });
      pdf.y += gap;
    });
  if ('heading' in block) return say('H1', block.heading, 'Helvetica-Bold', 22, 10);
  if ('part' in block) return say('H2', block.part, 'Helvetica-Bold', 13, 4);
  if ('code' in block) return say('P', block.code, 'Courier-Bold', 24, 12);
  if ('small' in block) return say('P', block.small, 'Helvetica', 9.5, 8);
  if ('text' in block) return say('P', block.text, 'Helvetica', 11.5, 10);
  const list = pdf.struct('L');
  const lines = 'steps' in block ? block.steps.map((step, index) => `${index + 1}.\u00a0${step}`) : block.items;
  for (const line of lines) {
    const item = pdf.struct('LI');
    list.add(item);
    item.add(say('LBody', line, 'Helvetica', 'steps' in block ? 11.5 : 10, 'steps' in block ? 6 : 3));
    item.end();
  }
  list.end();
  return list;
}
