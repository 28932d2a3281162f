import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';
import type { ScanKind } from './read-scan.js';

const PROGRAM = fileURLToPath(new URL('./scan-check.process.js', import.meta.url));

export interface ScanVerdict {
  /** Code of the fault; null for an accepted file. */
  refusal: string | null;
  /** The sanitized copy: PDF of a PDF, WebP of a photo; null for a refused file. */
  rebuilt: Buffer | null;
  pages: number;
}

/** Checks a scan in a separate process without secrets. @throws Conflict when the process ended without a verdict */
export async function runScanCheck(kind: ScanKind, path: string): Promise<ScanVerdict> {
  const { refusal, rebuilt, said } = await runCheck({ program: PROGRAM, args: [kind, path], flags: [], tooComplex: 'scan.too-complex' });
  return { refusal, rebuilt, pages: Number(said.pages ?? 0) };
}
