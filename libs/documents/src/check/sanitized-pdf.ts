import { rebuildPdf } from '../rebuild/rebuild-pdf.js';
import { type PdfPage, pdfPages } from './pdf-pages.js';
import { RefusedCv } from './refusal.js';
import { requireWhole } from './whole-pdf.js';

/** Tolerance in points: page sizes are written with five decimals. */
const ROUNDED = 0.001;

/**
 * Returns a PDF rebuilt from the pages of the uploaded one, for display to others. @throws RefusedCv unless the upload is a complete PDF
 * whose pages have the same content before and after.
 */
export async function sanitizedPdf(bytes: Uint8Array, title = 'CV'): Promise<Uint8Array> {
  requireWhole(bytes);
  const rebuilt = await rebuildPdf(bytes, title);
  const [before, after] = [await pdfPages(bytes), await pdfPages(rebuilt.bytes)];
  const isSame = before.length === after.length && before.every((page, index) => saysSame(page, after[index], rebuilt.hasDrawn));
  if (!isSame) throw new RefusedCv('cv.broken');
  return rebuilt.bytes;
}

/** Compares page contents; text from form fields and overlays comes after the page's own text. */
function saysSame(before: PdfPage, after: PdfPage | undefined, hasDrawn: boolean): boolean {
  if (!after || before.box.some((side, index) => Math.abs(side - (after.box[index] ?? 0)) > ROUNDED)) return false;
  return hasDrawn ? after.text.startsWith(before.text) : after.text === before.text;
}
