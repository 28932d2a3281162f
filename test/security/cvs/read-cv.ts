import { RefusedCv } from '../../../libs/documents/src/check/refusal.js';
import { sanitizedPdf } from '../../../libs/documents/src/check/sanitized-pdf.js';
import { cvKindOf } from '../../../libs/documents/src/cv-kind.js';
import { checkDocx } from '../../../libs/documents/src/docx/check-docx.js';
import type { People } from '../../support/builders/people.js';
import type { ProcessWorld } from '../../support/world.js';

/** Who sends CVs, and where they arrive. */
export interface CvWorld {
  world: ProcessWorld;
  people: People;
  classId: string;
}

export interface ReadCv {
  /** Of a refusal; null for a sound file. */
  code: string | null;
  /** What a company opens; null for a Word document, which none opens, and for a refused file. */
  rebuilt: Uint8Array | null;
}

/** Judged here by the readers that the worker starts in a process for each file: hundreds of starts would cost more than all they read. */
export async function readCv(bytes: Uint8Array<ArrayBuffer>): Promise<ReadCv> {
  const kind = await cvKindOf(bytes);
  if (!kind) return { code: bytes.length === 0 ? 'cv.missing' : 'cv.kind', rebuilt: null };
  try {
    return { code: null, rebuilt: kind === 'pdf' ? await sanitizedPdf(bytes) : await checkDocx(bytes).then(() => null) };
  } catch (error) {
    return { code: error instanceof RefusedCv ? error.code : 'cv.broken', rebuilt: null };
  }
}
