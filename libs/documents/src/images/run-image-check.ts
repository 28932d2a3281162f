import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';
import type { RemadeFormat } from './remade-image.js';

const PROGRAM = fileURLToPath(new URL('./image-check.process.js', import.meta.url));

export interface ImageVerdict {
  /** Refusal code; null for an accepted file. */
  refusal: string | null;
  /** Re-encoded from the pixels only; null for a refused file. */
  rebuilt: Buffer | null;
  /** Width of the result in pixels. */
  width: number;
  height: number;
}

/** Re-encodes an image in a separate process, its longest side at most `side` pixels. @throws when the check could not run. */
export async function runImageCheck(path: string, side: number, format: RemadeFormat = 'webp'): Promise<ImageVerdict> {
  const { refusal, rebuilt, said } = await runCheck({
    program: PROGRAM,
    args: [path, String(side), format],
    flags: [],
    tooComplex: 'image.too-complex',
  });
  return { refusal, rebuilt, width: Number(said.width ?? 0), height: Number(said.height ?? 0) };
}
