import { inflateRawSync } from 'node:zlib';
import { RefusedCv } from '../check/refusal.js';

export interface ZipEntry {
  name: string;
  bytes: number;
  packedBytes: number;
  isDeflated: boolean;
  /** Offset of its bytes. */
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENTRIES_MAX = 1_000;
const TOTAL_BYTES_MAX = 40 * 1024 * 1024;
const RATIO_MAX = 200;

/**
 * Returns the entries of an archive, whose two descriptions must agree. @throws RefusedCv for a zip bomb, a path, a second archive behind
 * the first.
 */
export function zipDirectory(zip: Buffer): ZipEntry[] {
  const end = zip.length - 22;
  // A comment may follow the end mark, and could hide anything.
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new RefusedCv('cv.broken');
  const count = zip.readUInt16LE(end + 10);
  if (count > ENTRIES_MAX) throw new RefusedCv('cv.too-complex');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw new RefusedCv('cv.broken');
    entries.push(readEntry(zip, at));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new RefusedCv('cv.disguised');
  requireModest(entries);
  return entries;
}

function readEntry(zip: Buffer, at: number): ZipEntry {
  const local = zip.readUInt32LE(at + 42);
  const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
  const method = zip.readUInt16LE(at + 10);
  if (zip.readUInt16LE(at + 8) & 1) throw new RefusedCv('cv.encrypted');
  if (method !== 0 && method !== 8) throw new RefusedCv('cv.broken');
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) throw new RefusedCv('cv.broken');
  if (!saysTheSame(zip, at, local)) throw new RefusedCv('cv.disguised');
  const nameBytes = zip.readUInt16LE(local + 26);
  if (zip.toString('utf8', local + 30, local + 30 + nameBytes) !== name) throw new RefusedCv('cv.disguised');
  if (/^[/\\]|\\|(^|\/)\.\.(\/|$)|[\p{Cc}:]/u.test(name)) throw new RefusedCv('cv.disguised');
  return {
    name,
    bytes: zip.readUInt32LE(at + 24),
    packedBytes: zip.readUInt32LE(at + 20),
    isDeflated: method === 8,
    start: local + 30 + nameBytes + zip.readUInt16LE(local + 28),
  };
}

const ENCRYPTED = 1;
/** Flag of an entry whose sizes follow the bytes; the header then contains zeros. */
const SIZES_LATER = 8;

/** Whether both descriptions of an entry agree: some readers use the directory, some the entry's own header. */
function saysTheSame(zip: Buffer, central: number, local: number): boolean {
  const flags = zip.readUInt16LE(local + 6);
  if (flags & ENCRYPTED || zip.readUInt16LE(local + 8) !== zip.readUInt16LE(central + 10)) return false;
  const sizes = [zip.readUInt32LE(local + 18), zip.readUInt32LE(local + 22)];
  const isEmpty = flags & SIZES_LATER && sizes.every((size) => size === 0);
  return Boolean(isEmpty) || (sizes[0] === zip.readUInt32LE(central + 20) && sizes[1] === zip.readUInt32LE(central + 24));
}

function requireModest(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const isBomb = entries.some(({ bytes, packedBytes }) => bytes > 1024 * 1024 && bytes > packedBytes * RATIO_MAX);
  if (total > TOTAL_BYTES_MAX || isBomb) throw new RefusedCv('cv.too-complex');
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) throw new RefusedCv('cv.disguised');
}

/** Returns the bytes of one entry, whose number must be the declared one. */
export function zipContent(zip: Buffer, { start, packedBytes, bytes, isDeflated }: ZipEntry): Buffer {
  const packed = zip.subarray(start, start + packedBytes);
  try {
    const content = isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) }) : packed;
    if (content.length === bytes) return content;
  } catch {
    // Reported below, like a wrong length.
  }
  throw new RefusedCv('cv.broken');
}
