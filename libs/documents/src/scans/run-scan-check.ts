import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';
import type { ScanKind } from './read-scan.js';

const PROGRAM = fileURLToPath(new URL('./scan-check.process.js', import.meta.url));

export interface ScanVerdict {
  /** Code of what is wrong with the file; null for one that shows a paper. */
  refusal: string | null;
  /** The copy that may be shown: PDF of a PDF, WebP of a photo; null for a refused file. */
  rebuilt: Buffer | null;
  pages: number;
}

/** Opens a scan in a process of its own, which knows no secret and dies alone. @throws when the check itself could not run. */
export async function runScanCheck(kind: ScanKind, path: string): Promise<ScanVerdict> {
  const { refusal, rebuilt, said } = await runCheck({ program: PROGRAM, args: [kind, path], flags: [], tooComplex: 'scan.too-complex' });
  return { refusal, rebuilt, pages: Number(said.pages ?? 0) };
}
