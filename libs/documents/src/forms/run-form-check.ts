import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';

const PROGRAM = fileURLToPath(new URL('./form-check.process.js', import.meta.url));

export interface FormVerdict {
  /** Code of what is wrong with the file; null for a sound one. */
  refusal: string | null;
  /** The form with its pages and fields alone; null for a refused file. */
  rebuilt: Buffer | null;
}

/** Makes an official form anew in a process of its own, which knows no secret and dies alone. @throws when the check itself could not run. */
export const runFormCheck = (path: string): Promise<FormVerdict> =>
  runCheck({ program: PROGRAM, args: [path], flags: ['--no-addons'], tooComplex: 'official-form.too-complex' });
