import { constants, deflateSync, inflateSync } from 'node:zlib';
import { PdfArray, PdfBool, PdfDict, PdfName, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';
import type { Carrier } from './carrier.js';
import { withoutMetadata } from './jpeg.js';

/** Maximum size of an unpacked stream; a colour A4 page at 300 dpi has 26 MB. */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;
const FILTERS_MAX = 4;
const FLATE = 'FlateDecode';
const PLAIN = [FLATE, 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode'];
const PLAIN_PARAMETERS = ['Predictor', 'Colors', 'BitsPerComponent', 'Columns', 'EarlyChange'];
/** Image formats that are copied unchanged. JBIG2 is excluded because its decoders have a history of vulnerabilities. */
const PICTURE = ['DCTDecode', 'CCITTFaxDecode', 'JPXDecode'];
const PICTURE_PARAMETERS = ['K', 'EndOfLine', 'EncodedByteAlign', 'Columns', 'Rows', 'EndOfBlock', 'BlackIs1', 'ColorTransform'];

interface Filter {
  name: string;
  parameters: PdfDict;
}

/** Returns the stream with new keys, uncompressed and compressed again; an image keeps its format. */
export function streamAgain(from: PdfStream, keys: [string, PdfObject][], carrier: Carrier): PdfStream {
  const filters = filtersOf(from, carrier);
  const last = filters.at(-1);
  if (last && PICTURE.includes(last.name)) {
    const picture = unpack(from.data, filters.slice(0, -1));
    return filtered(keys, last, last.name === 'DCTDecode' ? withoutMetadata(picture) : picture);
  }
  // Rows prepared by a predictor stay as they are, so that images keep their size.
  if (last?.name === FLATE && filters.length === 1) return filtered(keys, last, deflateSync(inflate(from.data)));
  return filtered(keys, { name: FLATE, parameters: new PdfDict() }, deflateSync(unpack(from.data, filters)));
}

/** Returns page operators uncompressed. */
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

/** Returns the filters, the outermost first. @throws RefusedCv for a filter that no CV needs, and for external data. */
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

/** Returns the known numeric and boolean parameters of this filter. */
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

/** Decompresses what is available of a truncated stream, as readers do. */
function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new RefusedCv((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'cv.too-complex' : 'cv.broken');
  }
}
