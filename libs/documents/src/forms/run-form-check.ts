import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';

const PROGRAM = fileURLToPath(new URL('./form-check.process.js', import.meta.url));

export interface FormVerdict {
  /** Refusal code; null for an accepted file. */
  refusal: string | null;
  /** The form with its pages and fields only; null for a refused file. */
  rebuilt: Buffer | null;
}

/** Rebuilds an official form in a separate process without secrets. @throws when the check itself could not run. */
export const runFormCheck = (path: string): Promise<FormVerdict> =>
  runCheck({ program: PROGRAM, args: [path], flags: ['--no-addons'], tooComplex: 'official-form.too-complex' });
