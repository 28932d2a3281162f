import { SaxesParser } from 'saxes';
import type { ZipEntry } from '../../docx/zip-directory.js';
import { RefusedRoster } from '../refused-roster.js';
import { unpacked } from './zip-parts.js';

const DEPTH_MAX = 64;

export interface PartTag {
  /** Name without prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface PartReader {
  open?(tag: PartTag): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses one XML part of a workbook while it is unpacked. @throws RefusedRoster for a document type, an entity, a syntax error. */
export async function readPart(zip: Buffer, entry: ZipEntry, reader: PartReader): Promise<void> {
  for await (const _ of partPieces(zip, entry, reader));
}

/** Parses in the same way, pausing after each chunk so that the result so far can be taken. */
export async function* partPieces(zip: Buffer, entry: ZipEntry, reader: PartReader): AsyncGenerator<void> {
  const parser = new SaxesParser({});
  const decoder = new TextDecoder('utf-8');
  let depth = 0;
  parser.on('doctype', () => {
    throw new RefusedRoster('roster-file.entities');
  });
  parser.on('error', () => {
    throw new RefusedRoster('roster-file.broken');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEPTH_MAX) throw new RefusedRoster('roster-file.too-complex');
    reader.open?.({ name: local(name), attributes: attributes as Record<string, string> });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(local(name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  for await (const piece of unpacked(zip, entry)) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}
