import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { RefusedCv } from '../../check/refusal.js';
import { type ZipEntry, zipDirectory } from '../../docx/zip-directory.js';
import { RefusedRoster } from '../refused-roster.js';

/** Returns the parts of an archive by name. @throws RefusedRoster for a zip bomb, an encrypted or broken archive. */
export function zipParts(zip: Buffer): Map<string, ZipEntry> {
  try {
    return new Map(zipDirectory(zip).map((entry) => [entry.name, entry]));
  } catch (error) {
    const code = error instanceof RefusedCv ? error.code : 'cv.broken';
    if (code === 'cv.too-complex') throw new RefusedRoster('roster-file.too-complex');
    throw new RefusedRoster(code === 'cv.encrypted' ? 'roster-file.encrypted' : 'roster-file.broken');
  }
}

/** Yields the bytes of one part while unpacking, at most the declared number. @throws RefusedRoster */
export async function* unpacked(zip: Buffer, { start, packedBytes, bytes, isDeflated }: ZipEntry): AsyncGenerator<Buffer> {
  const packed = zip.subarray(start, start + packedBytes);
  if (!isDeflated) {
    yield packed;
    return;
  }
  let left = bytes;
  try {
    for await (const piece of Readable.from([packed]).pipe(createInflateRaw())) {
      left -= (piece as Buffer).length;
      if (left < 0) throw new RefusedRoster('roster-file.too-complex');
      yield piece as Buffer;
    }
  } catch (error) {
    throw error instanceof RefusedRoster ? error : new RefusedRoster('roster-file.broken');
  }
  if (left > 0) throw new RefusedRoster('roster-file.broken');
}

export async function wholePart(zip: Buffer, entry: ZipEntry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of unpacked(zip, entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}
