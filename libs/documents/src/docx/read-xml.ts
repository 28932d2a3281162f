import { SaxesParser, type SaxesTagNS } from 'saxes';
import { RefusedCv } from '../check/refusal.js';

const DEPTH_MAX = 256;
const ELEMENTS_MAX = 500_000;
/** Accepted encodings; others do not occur in Word documents. */
const ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'us-ascii', 'ascii'];

export interface XmlReader {
  open?(tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(tag: SaxesTagNS): void;
}

/** Returns an attribute of a tag, ignoring its prefix. */
export const attribute = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value;

/** Parses a part as strict XML, in which an undeclared entity and any declaration is an error. @throws RefusedCv */
export function readXml(bytes: Buffer, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let elements = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase())) throw new RefusedCv('cv.disguised');
  });
  parser.on('doctype', () => {
    throw new RefusedCv('cv.active');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (!target.startsWith('mso-')) throw new RefusedCv('cv.active');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    if (depth > DEPTH_MAX || elements > ELEMENTS_MAX) throw new RefusedCv('cv.too-complex');
    reader.open?.(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(tag);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('error', () => {
    throw new RefusedCv('cv.broken');
  });
  parser.write(textOf(bytes)).close();
}

/** Decodes by the byte order mark; UTF-8 without one. @throws RefusedCv for bytes that are not text. */
function textOf(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedCv('cv.broken');
  }
}
