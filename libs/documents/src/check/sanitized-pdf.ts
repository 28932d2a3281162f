import { rebuildPdf } from '../rebuild/rebuild-pdf.js';
import { type PdfPage, pdfPages } from './pdf-pages.js';
import { RefusedCv } from './refusal.js';
import { requireWhole } from './whole-pdf.js';

/** Sides are written with five decimals, in points. */
const ROUNDED = 0.001;

/** A PDF rebuilt from the pages of the uploaded one, to be shown to others. @throws RefusedCv for anything but a whole PDF whose pages say the same before and after. */
export async function sanitizedPdf(bytes: Uint8Array, title = 'CV'): Promise<Uint8Array> {
  requireWhole(bytes);
  const rebuilt = await rebuildPdf(bytes, title);
  const [before, after] = [await pdfPages(bytes), await pdfPages(rebuilt.bytes)];
  const isSame = before.length === after.length && before.every((page, index) => saysSame(page, after[index], rebuilt.hasDrawn));
  if (!isSame) throw new RefusedCv('cv.broken');
  return rebuilt.bytes;
}

/** What was written into fields, and on top of a page, follows the page's own words. */
function saysSame(before: PdfPage, after: PdfPage | undefined, hasDrawn: boolean): boolean {
  if (!after || before.box.some((side, index) => Math.abs(side - (after.box[index] ?? 0)) > ROUNDED)) return false;
  return hasDrawn ? after.text.startsWith(before.text) : after.text === before.text;
}
