import { RefusedCv } from './refusal.js';

const TAIL_BYTES = 1_024;

/** Checks that a PDF is complete: nothing before the header, and almost nothing after the end mark. @throws RefusedCv for another file */
export function requireWhole(bytes: Uint8Array): void {
  const text = (part: Uint8Array) => Buffer.from(part).toString('latin1');
  if (!text(bytes.subarray(0, 8)).startsWith('%PDF-')) throw new RefusedCv('cv.disguised');
  const tail = text(bytes.subarray(-TAIL_BYTES));
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0 || !tail.includes('startxref')) throw new RefusedCv('cv.broken');
  if (tail.slice(end + '%%EOF'.length).trim() !== '') throw new RefusedCv('cv.disguised');
}
