import { RefusedCv } from '../../../libs/documents/src/check/refusal.js';
import { sanitizedPdf } from '../../../libs/documents/src/check/sanitized-pdf.js';
import { cvKindOf } from '../../../libs/documents/src/cv-kind.js';
import { checkDocx } from '../../../libs/documents/src/docx/check-docx.js';
import type { People } from '../../support/builders/people.js';
import type { ProcessWorld } from '../../support/world.js';

/** Students who send CVs, and the api that receives them. */
export interface CvWorld {
  world: ProcessWorld;
  people: People;
  classId: string;
}

export interface ReadCv {
  /** Error code; null for a valid file. */
  code: string | null;
  /** The PDF that a company opens; null for a rejected file and for a Word document, which companies cannot open. */
  rebuilt: Uint8Array | null;
}

/**
 * Checks a file with the worker's readers, in the process of the test: starting a process for each of hundreds of files would take longer
 * than reading them.
 */
export async function readCv(bytes: Uint8Array<ArrayBuffer>): Promise<ReadCv> {
  const kind = await cvKindOf(bytes);
  if (!kind) return { code: bytes.length === 0 ? 'cv.missing' : 'cv.kind', rebuilt: null };
  try {
    return { code: null, rebuilt: kind === 'pdf' ? await sanitizedPdf(bytes) : await checkDocx(bytes).then(() => null) };
  } catch (error) {
    return { code: error instanceof RefusedCv ? error.code : 'cv.broken', rebuilt: null };
  }
}
