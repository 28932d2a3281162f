import { buffer } from 'node:stream/consumers';
import { type PaperBlock, type PaperDocument, paperFaults } from '@seve/domain';
import { drawDrawings } from './draw-drawings.js';
import { drawLetterhead, type PaperLogo } from './draw-letterhead.js';
import { drawSignatures } from './draw-signatures.js';
import { drawFacts, drawTable } from './draw-table.js';
import { drawHeading, drawList, drawParagraph, SMALL_TEXT } from './draw-text.js';
import { leadOf } from './lead.js';
import { paperFonts } from './paper-fonts.js';
import { type Element, MARGIN, PaperSheet, TEXT_WIDTH } from './paper-sheet.js';

const TONGUES = { fr: { code: 'fr-FR', page: 'Page', of: 'sur' }, en: { code: 'en-GB', page: 'Page', of: 'of' } } as const;
/** Supported by pdfkit, but missing in its types. */
const ACCESSIBLE = { subset: 'PDF/UA' } as object;

/**
 * Returns a tagged PDF in A4 with embedded fonts; title, language, headings, lists and tables are tagged for screen readers. Deterministic:
 * equal documents give equal bytes. `logo`: drawn in the letterhead. @throws Error for a malformed document
 */
export async function writePaper(document: PaperDocument, logo: PaperLogo | null = null): Promise<Buffer> {
  const [fault] = paperFaults(document);
  if (fault !== undefined) throw new Error(`paper: ${fault}`);
  const pdf = await openPdf(document);
  const bytes = buffer(pdf);
  const sheet = new PaperSheet(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const blocks of sectionsOf(document.blocks)) {
    sheet.startPage();
    sheet.tag(root, 'Sect', (section) => drawBlocks(sheet, section, blocks, logo));
  }
  root.end();
  if (document.foot !== null) drawFeet(sheet, document, document.foot);
  pdf.end();
  return bytes;
}

async function openPdf({ title, language, writtenAt }: PaperDocument): Promise<PDFKit.PDFDocument> {
  const { default: PdfDocument } = await import('pdfkit');
  const fonts = await paperFonts();
  const at = new Date(writtenAt);
  const pdf = new PdfDocument({
    ...{ size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, font: '', ...ACCESSIBLE },
    ...{ tagged: true, lang: TONGUES[language].code, displayTitle: true, pdfVersion: '1.7' as const },
    info: { Title: title, Creator: 'Sève', Producer: 'Sève', CreationDate: at, ModDate: at },
  });
  pdf.registerFont('regular', fonts.regular);
  pdf.registerFont('bold', fonts.bold);
  return pdf;
}

function sectionsOf(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const sections: PaperBlock[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'page-break') sections.push([]);
    else sections.at(-1)?.push(block);
  return sections;
}

function drawBlocks(sheet: PaperSheet, section: Element, blocks: readonly PaperBlock[], logo: PaperLogo | null): void {
  for (const [index, block] of blocks.entries()) {
    sheet.need(leadOf(sheet, blocks.slice(index)));
    drawBlock(sheet, section, block, logo);
  }
}

function drawBlock(sheet: PaperSheet, section: Element, block: PaperBlock, logo: PaperLogo | null): void {
  if (block.kind === 'letterhead') drawLetterhead(sheet, section, block, logo);
  else if (block.kind === 'heading') drawHeading(sheet, section, block);
  else if (block.kind === 'list') drawList(sheet, section, block);
  else if (block.kind === 'facts') drawFacts(sheet, section, block.facts);
  else if (block.kind === 'table') drawTable(sheet, section, block);
  else if (block.kind === 'signatures') drawSignatures(sheet, section, block.fields);
  else if (block.kind === 'drawings') drawDrawings(sheet, section, block.drawings);
  else if (block.kind !== 'page-break') drawParagraph(sheet, section, block);
}

/** Draws the footer of every page, and the title above all but the first. */
function drawFeet(sheet: PaperSheet, { title, language }: PaperDocument, foot: string): void {
  const { pdf } = sheet;
  const { page, of } = TONGUES[language];
  const { start, count } = pdf.bufferedPageRange();
  const below = sheet.bottom + 18;
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const number = `${page} ${index + 1} ${of} ${count}`;
    sheet.rule(MARGIN.side, below, TEXT_WIDTH);
    sheet.artifact(() => {
      sheet.draw(firstLine(sheet, foot, TEXT_WIDTH - 80), MARGIN.side, below + 5, SMALL_TEXT);
      sheet.draw(number, MARGIN.side + TEXT_WIDTH - sheet.widthOf(number, SMALL_TEXT), below + 5, SMALL_TEXT);
      if (index > 0) sheet.draw(firstLine(sheet, title, TEXT_WIDTH), MARGIN.side, MARGIN.top - 30, SMALL_TEXT);
    }, 'Pagination');
  }
}

const firstLine = (sheet: PaperSheet, text: string, width: number) => sheet.lines(text, SMALL_TEXT, width)[0] ?? '';
