import { fileURLToPath } from 'node:url';
import type { CvKind } from '@seve/domain';
import { runCheck } from './check-process.js';

const PROGRAM = fileURLToPath(new URL('./cv-check.process.js', import.meta.url));

export interface CvVerdict {
  /** Code of what is wrong with the file; null for a sound one. */
  refusal: string | null;
  /** The PDF that a company may open; null for a refused file and for a Word document, which no company opens. */
  rebuilt: Buffer | null;
}

/** Reads a CV in a process of its own, which knows no secret and dies alone. @throws when the check itself could not run. */
export const runCvCheck = (kind: CvKind, path: string): Promise<CvVerdict> =>
  runCheck({ program: PROGRAM, args: [kind, path], flags: ['--no-addons'], tooComplex: 'cv.too-complex' });
