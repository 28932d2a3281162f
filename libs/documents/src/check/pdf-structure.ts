import { getDocumentProxy } from 'unpdf';
import { pdfObjects } from './pdf-objects.js';
import { RefusedCv } from './refusal.js';

export const PAGES_MAX = 50;
export const TEXT_MAX = 200_000;
const TAIL_BYTES = 1_024;

const name = (...names: string[]) => new RegExp(`/(${names.join('|')})(?![A-Za-z0-9])`);
const ENCRYPTED = name('Encrypt');
/** What runs, opens or sends something, and forms that carry their own program. */
const ACTIVE = name('JavaScript', 'Launch', 'XFA', 'RichMedia', 'ImportData', 'SubmitForm', 'Rendition', 'Movie', '3D');
const ATTACHMENT = name('EmbeddedFile', 'EmbeddedFiles', 'GoToE', 'AF', 'Collection');
const MARKUP = /<\s*(!doctype\s+html|html|script|iframe|svg|body|object|embed)[\s>]/i;

/** @throws RefusedCv for anything but a plain PDF that opens from its first page to its last. */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  requireWhole(bytes);
  const { open, packed } = pdfObjects(bytes);
  for (const text of [open, packed]) {
    if (ENCRYPTED.test(text)) throw new RefusedCv('cv.encrypted');
    if (ACTIVE.test(text)) throw new RefusedCv('cv.active');
    if (ATTACHMENT.test(text)) throw new RefusedCv('cv.attachment');
  }
  if (MARKUP.test(open)) throw new RefusedCv('cv.disguised');
  await readPages(bytes);
}

/** A PDF from its first byte to its last: nothing before the header, nothing much after the end mark. */
function requireWhole(bytes: Uint8Array): void {
  const text = (part: Uint8Array) => Buffer.from(part).toString('latin1');
  if (!text(bytes.subarray(0, 8)).startsWith('%PDF-')) throw new RefusedCv('cv.disguised');
  const tail = text(bytes.subarray(-TAIL_BYTES));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0 || !tail.includes('startxref')) throw new RefusedCv('cv.broken');
  if (tail.slice(end + '%%EOF'.length).trim() !== '') throw new RefusedCv('cv.disguised');
}

async function readPages(bytes: Uint8Array): Promise<void> {
  // The parser takes the bytes away: it gets a copy.
  const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, stopAtErrors: true }).catch((error: unknown) => {
    throw new RefusedCv((error as Error).name === 'PasswordException' ? 'cv.encrypted' : 'cv.broken');
  });
  if (pdf.numPages > PAGES_MAX) throw new RefusedCv('cv.too-many-pages');
  if (await pdf.getJSActions()) throw new RefusedCv('cv.active');
  if (await pdf.getAttachments()) throw new RefusedCv('cv.attachment');
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) characters += 'str' in item ? item.str.length : 0;
    if (characters > TEXT_MAX) throw new RefusedCv('cv.too-complex');
    page.cleanup();
  }
}
