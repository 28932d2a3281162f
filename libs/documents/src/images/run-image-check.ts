import { fileURLToPath } from 'node:url';
import { runCheck } from '../check-process.js';
import type { RemadeFormat } from './remade-image.js';

const PROGRAM = fileURLToPath(new URL('./image-check.process.js', import.meta.url));

export interface ImageVerdict {
  /** Code of what is wrong with the file; null for a sound one. */
  refusal: string | null;
  /** Made anew from the pixels, with nothing but them; null for a refused file. */
  rebuilt: Buffer | null;
  /** Of what was made, in pixels. */
  width: number;
  height: number;
}

/** Decodes and encodes an image in a process of its own, its longest side `side` pixels at most. @throws when the check could not run. */
export async function runImageCheck(path: string, side: number, format: RemadeFormat = 'webp'): Promise<ImageVerdict> {
  const { refusal, rebuilt, said } = await runCheck({
    program: PROGRAM,
    args: [path, String(side), format],
    flags: [],
    tooComplex: 'image.too-complex',
  });
  return { refusal, rebuilt, width: Number(said.width ?? 0), height: Number(said.height ?? 0) };
}
