import { RefusedRoster } from './refused-roster.js';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';

const CHUNK_BYTES = 64 * 1024;
const FRENCH = /[éèêëàâäçôöîïùûüœæÉÈÊËÀÂÇÔÖÎÏÙÛÜŒ’]/g;
/** Characters above ASCII that do not occur in French lists. */
const STRANGE = /[^\p{ASCII}\p{L}\p{N}\p{P}\p{Z}°€¤§®©™±×÷¨´¸¼½¾]/gu;

/**
 * Detects the encoding: by byte order mark, then valid UTF-8, then zero bytes of UTF-16, else the code page that gives the most French
 * letters.
 */
export function encodingOf(bytes: Buffer): TextEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4_096);
  const noughts = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
  if ((noughts[1] ?? 0) > head.length / 4 && noughts[0] === 0) return 'utf-16le';
  if ((noughts[0] ?? 0) > head.length / 4 && noughts[1] === 0) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const sample = upperHalf(bytes);
  const score = (encoding: TextEncoding): number => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(FRENCH)?.length ?? 0) - 3 * (text.match(STRANGE)?.length ?? 0) - 2 * (text.match(/[½¼¾¤¸´¨¦]/g)?.length ?? 0);
  };
  const tables: TextEncoding[] = ['windows-1252', 'iso-8859-15', 'macintosh'];
  return tables.reduce((best, one) => (score(one) > score(best) ? one : best));
}

function isUtf8(bytes: Buffer): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Returns a few thousand of the non-ASCII bytes of the first megabytes. */
const upperHalf = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .subarray(0, 4 * 1024 * 1024)
      .filter((byte) => byte >= 0x80)
      .subarray(0, 5_000),
  );

/** Yields the text in chunks. @throws RefusedRoster for zero bytes, which indicate a binary format. */
export function* textChunks(bytes: Buffer, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const text = decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    if (text.includes('\u0000')) throw new RefusedRoster('roster-file.kind');
    yield text;
  }
  yield decoder.decode();
}
