import { deflateSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;

export const latin1 = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));
export const join = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

const HEAD = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const bytesOf = (object: string | Uint8Array) => (typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object));

/** Serialises the objects, numbered from 1. Returns the bytes and the offset of each object. */
function written(objects: readonly (string | Uint8Array)[]): { body: Buffer; offsets: number[] } {
  const parts: Buffer[] = [HEAD];
  const offsets: number[] = [];
  let length = HEAD.length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), bytesOf(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  return { body: Buffer.concat(parts), offsets };
}

/** Builds a PDF of these objects, with a valid cross-reference table. */
export function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Bytes {
  const { body, offsets } = written(objects);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return join(body, latin1(end));
}

export const stream = (dictionary: string, content: Uint8Array, mark = 'stream\n'): Bytes =>
  join(latin1(`<< ${dictionary} /Length ${content.length} >>\n${mark}`), content, latin1('\nendstream'));

const field = (value: number, bytes: number) => Array.from({ length: bytes }, (_, index) => (value >> (8 * (bytes - 1 - index))) & 255);

/**
 * Builds a PDF with an object stream and a cross-reference stream, as newer programs do. `dictionary` and `mark` belong to the object
 * stream.
 */
export function packedPdf(open: readonly (string | Uint8Array)[], packed: readonly string[], dictionary = '', mark = 'stream\n'): Bytes {
  const holder = open.length + 1;
  const bodies = packed.map((object) => `${object}\n`);
  const heads = bodies.map((_, index) => `${holder + 1 + index} ${bodies.slice(0, index).join('').length}`).join(' ');
  const content = deflateSync(Buffer.from(`${heads} ${bodies.join('')}`, 'latin1'));
  const head = `/Type /ObjStm /N ${packed.length} /First ${heads.length + 1} /Filter /FlateDecode ${dictionary}`;
  const { body, offsets } = written([...open, stream(head, content, mark)]);
  const table = holder + packed.length + 1;
  const rows = [
    [0, 0, 65_535],
    ...offsets.map((offset) => [1, offset, 0]),
    ...packed.map((_, index) => [2, holder, index]),
    [1, body.length, 0],
  ];
  const cells = Buffer.from(rows.flatMap(([kind = 0, where = 0, index = 0]) => [kind, ...field(where, 4), ...field(index, 2)]));
  const xref = stream(`/Type /XRef /Size ${table + 1} /W [1 4 2] /Root 1 0 R`, cells);
  return join(body, latin1(`${table} 0 obj\n`), xref, latin1(`\nendobj\nstartxref\n${body.length}\n%%EOF\n`));
}

const CONTENT = 'BT /F1 12 Tf 60 700 Td (Ines Lefebvre, BTS chimie) Tj ET';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** Returns catalog, page tree, page, content and font; further objects are numbered from 6. */
export const onePage = (catalog: string, page: string, ...more: (string | Uint8Array)[]): (string | Uint8Array)[] => [
  `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
  stream('', latin1(CONTENT)),
  FONT,
  ...more,
];
