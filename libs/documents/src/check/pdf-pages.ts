import { getDocumentProxy } from 'unpdf';
import { PAGES_MAX } from '../rebuild/page-tree.js';
import { RefusedCv } from './refusal.js';
import { TEXT_MAX } from './text-max.js';

/** Text and geometry of a page as its reader sees it. */
export interface PdfPage {
  text: string;
  /** Left, bottom, right, top, and rotation in degrees. */
  box: readonly number[];
}

/** Returns the content of every page, read by a second parser. @throws RefusedCv unless the file opens from its first page to its last. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  // The parser takes ownership of the bytes, so it gets a copy.
  const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, stopAtErrors: true }).catch((error: unknown) => {
    throw new RefusedCv((error as Error).name === 'PasswordException' ? 'cv.encrypted' : 'cv.broken');
  });
  if (pdf.numPages > PAGES_MAX) throw new RefusedCv('cv.too-many-pages');
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    characters += text.length;
    if (characters > TEXT_MAX) throw new RefusedCv('cv.too-complex');
    pages.push({ text, box: [...page.view, page.rotate] });
    page.cleanup();
  }
  return pages;
}
