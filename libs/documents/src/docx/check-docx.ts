import { fileTypeFromBuffer } from 'file-type';
import mammoth from 'mammoth';
import { RefusedCv } from '../check/refusal.js';
import { TEXT_MAX } from '../check/text-max.js';
import { isPartName } from './allowed.js';
import { checkDocumentPart } from './document-parts.js';
import { checkContentTypes, checkRelationships } from './package-parts.js';
import { readXml } from './read-xml.js';
import { type ZipEntry, zipContent, zipDirectory } from './zip-directory.js';

/** Data of other programs, which Word stores without showing it. */
const DATA = /^(customXml|docProps)\//;
const XML = /\.(xml|rels|vml|svg)$/i;

/** Checks a document. @throws RefusedCv for anything but a plain Word document. */
export async function checkDocx(bytes: Uint8Array): Promise<void> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipDirectory(zip);
  const names = entries.map(({ name }) => name);
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) throw new RefusedCv('cv.broken');
  if (names.some((name) => /vba/i.test(name))) throw new RefusedCv('cv.macro');
  if (!names.every(isPartName)) throw new RefusedCv('cv.attachment');
  // Every entry is unpacked once, because declared sizes may be false.
  for (const entry of entries) await checkPart(entry, zipContent(zip, entry));
  const { value } = await mammoth.extractRawText({ buffer: zip }).catch(() => {
    throw new RefusedCv('cv.broken');
  });
  if (value.length > TEXT_MAX) throw new RefusedCv('cv.too-complex');
}

async function checkPart({ name }: ZipEntry, content: Buffer): Promise<void> {
  if (name.endsWith('/')) return;
  if (!XML.test(name)) await requirePicture(content);
  else if (name === '[Content_Types].xml') checkContentTypes(content);
  else if (/\.rels$/i.test(name)) checkRelationships(content);
  else if (DATA.test(name)) readXml(content, {});
  else checkDocumentPart(content);
}

/** Checks an image or font: some formats have no signature, but none may have that of another kind of file. */
async function requirePicture(content: Buffer): Promise<void> {
  const mime = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime ?? 'image/';
  if (!/^(image|font)\//.test(mime)) throw new RefusedCv('cv.attachment');
}
