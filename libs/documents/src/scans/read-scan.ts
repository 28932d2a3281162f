import { PDF } from '@libpdf/core';
import sharp from 'sharp';
import { RefusedCv } from '../check/refusal.js';
import { sanitizedPdf } from '../check/sanitized-pdf.js';
import { requireWhole } from '../check/whole-pdf.js';
import { remadeImage } from '../images/remade-image.js';
import { hasMarks } from './ink-of-pixels.js';
import { hasInkOnAnyPage } from './page-ink.js';
import { RefusedScan } from './refused-scan.js';

/** Kind of file of a signed paper. */
export type ScanKind = 'pdf' | 'image';

export interface ReadScan {
  /** The sanitized copy: pages or pixels of the file, and nothing else. */
  shown: Uint8Array;
  pages: number;
}

const TITLE = 'Document déposé';
/** Longest side of a photo's copy in pixels: 200 dpi on A4. */
const SIDE_MAX = 2_400;
/** Minimum pixels of the shorter side for a readable page. */
const SIDE_MIN = 300;

/** Checks an uploaded signed paper. @throws RefusedScan, or RefusedCv for a PDF that cannot be sanitized */
export const readScan = (bytes: Uint8Array, kind: ScanKind): Promise<ReadScan> =>
  kind === 'pdf' ? readPdf(new Uint8Array(bytes)) : readImage(bytes);

async function readPdf(bytes: Uint8Array): Promise<ReadScan> {
  const shown = await sanitizedPdf(bytes, TITLE).catch(async (error: unknown) => {
    throw (await isWithoutPages(bytes, error)) ? new RefusedScan('scan.no-pages') : error;
  });
  if (!(await hasInkOnAnyPage(shown))) throw new RefusedScan('scan.blank');
  return { shown, pages: await pagesOfPdf(shown) };
}

async function readImage(bytes: Uint8Array): Promise<ReadScan> {
  const { data, width, height } = await remadeImage(Buffer.from(bytes), SIDE_MAX);
  if (Math.min(width, height) < SIDE_MIN) throw new RefusedScan('scan.too-small');
  if (!hasMarks(await sharp(data).flatten({ background: '#fff' }).greyscale().raw().toBuffer())) throw new RefusedScan('scan.blank');
  return { shown: data, pages: 1 };
}

async function isWithoutPages(bytes: Uint8Array, error: unknown): Promise<boolean> {
  if (!(error instanceof RefusedCv) || error.code !== 'cv.broken') return false;
  try {
    requireWhole(bytes);
    return (await pagesOfPdf(bytes)) === 0;
  } catch {
    return false;
  }
}

/** Returns the number of pages of a valid PDF. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<number> => (await PDF.load(bytes)).getPageCount();
