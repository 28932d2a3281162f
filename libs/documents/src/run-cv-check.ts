import { fileURLToPath } from 'node:url';
import type { CvKind } from '@seve/domain';
import { runCheck } from './check-process.js';

const PROGRAM = fileURLToPath(new URL('./cv-check.process.js', import.meta.url));

export interface CvVerdict {
  /** Refusal code; null for an accepted file. */
  refusal: string | null;
  /** The PDF that companies can open; null for a refused file and for a Word document, which they cannot open. */
  rebuilt: Buffer | null;
}

/** Checks a CV in a separate process without secrets. @throws when the check itself could not run. */
export const runCvCheck = (kind: CvKind, path: string): Promise<CvVerdict> =>
  runCheck({ program: PROGRAM, args: [kind, path], flags: ['--no-addons'], tooComplex: 'cv.too-complex' });
