import { constants, deflateSync, inflateSync } from 'node:zlib';
import { PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';
import type { Carrier } from './carrier.js';
import { withoutMetadata } from './jpeg.js';

/** Of one stream once unpacked: an A4 page of 300 dots an inch in colour has 26 MB. */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;
const FILTERS_MAX = 4;
const FLATE = 'FlateDecode';
const PLAIN = [FLATE, 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode'];
const PLAIN_PARAMETERS = ['Predictor', 'Colors', 'BitsPerComponent', 'Columns', 'EarlyChange'];
/** Formats of pictures, which stay as they are. JBIG2 is not among them: its readers have a long record of holes. */
const PICTURE = ['DCTDecode', 'CCITTFaxDecode', 'JPXDecode'];
const PICTURE_PARAMETERS = ['K', 'EndOfLine', 'EncodedByteAlign', 'Columns', 'Rows', 'EndOfBlock', 'BlackIs1', 'ColorTransform'];

interface Filter {
  name: string;
  parameters: PdfDict;
}

/** The stream under new keys, unpacked and packed again; a picture keeps its own format. */
export function streamAgain(from: PdfStream, keys: [string, PdfObject][], carrier: Carrier): PdfStream {
  const filters = filtersOf(from, carrier);
  const last = filters.at(-1);
  if (last && PICTURE.includes(last.name)) {
    const picture = unpack(from.data, filters.slice(0, -1));
    return filtered(keys, last, last.name === 'DCTDecode' ? withoutMetadata(picture) : picture);
  }
  // Rows that a predictor has prepared are packed as they are: pictures keep their size.
  if (last?.name === FLATE && filters.length === 1) return filtered(keys, last, deflateSync(inflate(from.data)));
  return filtered(keys, { name: FLATE, parameters: new PdfDict() }, deflateSync(unpack(from.data, filters)));
}

/** Page operators, in the open. */
export function plainContent(from: PdfStream, carrier: Carrier): Uint8Array {
  const filters = filtersOf(from, carrier);
  if (filters.some(({ name }) => PICTURE.includes(name))) throw new RefusedCv('cv.broken');
  return unpack(from.data, filters);
}

function filtered(keys: [string, PdfObject][], { name, parameters }: Filter, bytes: Uint8Array): PdfStream {
  const stream = new PdfStream([...keys, ['Filter', PdfName.of(name)]], bytes);
  if (parameters.size > 0) stream.set('DecodeParms', parameters);
  return stream;
}

/** The outermost first. @throws RefusedCv for a filter that no CV needs, and for bytes that lie in another file. */
function filtersOf(stream: PdfStream, carrier: Carrier): Filter[] {
  const all = (key: string) => {
    const found = carrier.resolve(stream.get(key));
    return found instanceof PdfArray ? [...found].map((one) => carrier.resolve(one)) : [found];
  };
  const names = all('Filter').flatMap((one) => (one instanceof PdfName ? [one.value] : one === undefined ? [] : ['']));
  const isKnown = names.every((name, index) => PLAIN.includes(name) || (PICTURE.includes(name) && index === names.length - 1));
  if (!isKnown || names.length > FILTERS_MAX || stream.has('F')) throw new RefusedCv('cv.too-complex');
  const parameters = all('DecodeParms');
  return names.map((name, index) => ({ name, parameters: parametersOf(parameters[index], name, carrier) }));
}

/** Numbers and flags that this filter knows. */
function parametersOf(value: PdfObject | undefined, name: string, carrier: Carrier): PdfDict {
  const kept = new PdfDict();
  if (!(value instanceof PdfDict)) return kept;
  for (const key of PICTURE.includes(name) ? PICTURE_PARAMETERS : PLAIN_PARAMETERS) {
    const one = carrier.resolve(value.get(key));
    if (one instanceof PdfNumber || one instanceof PdfBool) kept.set(key, one);
  }
  return kept;
}

function unpack(bytes: Uint8Array, filters: readonly Filter[]): Uint8Array {
  if (filters.length === 0) return bytes;
  const [only] = filters;
  if (only?.name === FLATE && filters.length === 1 && (only.parameters.getNumber('Predictor')?.value ?? 1) === 1) return inflate(bytes);
  const alone = new PdfStream([], bytes);
  alone.set('Filter', new PdfArray(filters.map(({ name }) => PdfName.of(name))));
  alone.set('DecodeParms', new PdfArray(filters.map(({ parameters }) => parameters)));
  const unpacked = alone.getDecodedData();
  if (unpacked.length > UNPACKED_BYTES_MAX) throw new RefusedCv('cv.too-complex');
  return unpacked;
}

/** Takes what is there of a stream that was cut, as readers do. */
function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new RefusedCv((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'cv.too-complex' : 'cv.broken');
  }
}
