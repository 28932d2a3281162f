import type { PaperDocument } from '@seve/domain';
import { writePaper } from '../pdf/write-paper.js';
import { appendPages } from './append-pages.js';

/**
 * Appends another paper incrementally: the original bytes stay the beginning of the file. @throws Error for a PDF that `writePaper` has not
 * written
 */
export async function withPages(pdf: Buffer, added: PaperDocument): Promise<Buffer> {
  const lib = await import('@libpdf/core');
  const [document, pages] = await Promise.all([lib.PDF.load(new Uint8Array(pdf)), writePaper(added).then((bytes) => lib.PDF.load(bytes))]);
  appendPages(lib, document, pages);
  return Buffer.from(await document.save({ incremental: true }));
}
