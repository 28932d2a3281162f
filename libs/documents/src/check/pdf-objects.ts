import { inflateSync } from 'node:zlib';
import { RefusedCv } from './refusal.js';

/** All object streams of a file together, once inflated. A CV of twelve pages has some 100 kB. */
const OBJECT_BYTES_MAX = 8 * 1024 * 1024;
const STREAMS_MAX = 20_000;
const STREAM = /stream\r?\n/g;

/** `/J#61vaScript` is `/JavaScript`. */
const plainNames = (text: string) => text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The text of the objects that a PDF keeps in the open, and of those packed in object streams. @throws RefusedCv for a bomb or an unusual packing. */
export function pdfObjects(bytes: Uint8Array): { open: string; packed: string } {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const packed: string[] = [];
  let room = OBJECT_BYTES_MAX;
  let count = 0;
  for (const { index, 0: mark } of raw.matchAll(STREAM)) {
    if (raw.slice(index - 3, index) === 'end') continue;
    if (++count > STREAMS_MAX) throw new RefusedCv('cv.too-complex');
    const dictionary = plainNames(raw.slice(Math.max(raw.lastIndexOf(' obj', index), index - 4_096, 0), index));
    if (!/\/ObjStm\b/.test(dictionary)) continue;
    const inflated = inflateObjects(dictionary, bytes.subarray(index + mark.length), room);
    room -= inflated.length;
    packed.push(inflated);
  }
  return { open: plainNames(raw), packed: plainNames(packed.join('\n')) };
}

function inflateObjects(dictionary: string, from: Uint8Array, room: number): string {
  if (!/\/Filter\b/.test(dictionary)) return objectsAsTheyAre(from, room);
  if (!/\/Filter\s*(\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(dictionary) || /\/Predictor\s*(?!1\b)\d/.test(dictionary)) {
    throw new RefusedCv('cv.too-complex');
  }
  try {
    return inflateSync(from, { maxOutputLength: Math.max(room, 1) }).toString('latin1');
  } catch (error) {
    const isBomb = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new RefusedCv(isBomb ? 'cv.too-complex' : 'cv.broken');
  }
}

function objectsAsTheyAre(from: Uint8Array, room: number): string {
  const text = Buffer.from(from.subarray(0, room)).toString('latin1');
  const end = text.indexOf('endstream');
  if (end < 0) throw new RefusedCv('cv.broken');
  return text.slice(0, end);
}
