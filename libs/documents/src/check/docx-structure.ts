import mammoth from 'mammoth';
import { TEXT_MAX } from './pdf-structure.js';
import { RefusedCv } from './refusal.js';
import { type ZipEntry, zipContent, zipDirectory } from './zip-directory.js';

const MACRO = /vba(project|data)|\/macros\//i;
const PROGRAM = /\.(exe|dll|com|scr|bat|cmd|ps1|js|jse|vbs|vbe|wsf|hta|jar|lnk|msi|html?|swf)$/i;
const EMBEDDED = /(^|\/)(embeddings|activex)\/|ole(object)?\d*\.bin$/i;
const XML = /\.(xml|rels)$/i;
/** Fields that start another program. */
const COMMAND_FIELD = /(>|\s)DDE(AUTO)?\s/;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g;
const SAFE_LINK = /\bTarget="(https?:|mailto:|tel:)/i;

/** @throws RefusedCv for anything but a plain document of Word's own format. */
export async function checkDocx(bytes: Uint8Array): Promise<void> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = zipDirectory(zip);
  const names = entries.map(({ name }) => name);
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) throw new RefusedCv('cv.broken');
  if (names.some((name) => MACRO.test(name))) throw new RefusedCv('cv.macro');
  if (names.some((name) => PROGRAM.test(name) || EMBEDDED.test(name))) throw new RefusedCv('cv.attachment');
  // Every entry is unpacked once: announced sizes are only announcements.
  for (const entry of entries) checkPart(entry, zipContent(zip, entry));
  const { value } = await mammoth.extractRawText({ buffer: zip }).catch(() => {
    throw new RefusedCv('cv.broken');
  });
  if (value.length > TEXT_MAX) throw new RefusedCv('cv.too-complex');
}

function checkPart({ name }: ZipEntry, content: Buffer): void {
  if (!XML.test(name)) return;
  const text = content.toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new RefusedCv('cv.active');
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw new RefusedCv('cv.macro');
  if (/\.rels$/i.test(name)) checkRelationships(text);
  else if (COMMAND_FIELD.test(text)) throw new RefusedCv('cv.active');
}

/** A link in the text may lead out; a template, a frame, a picture may not: they are fetched when the file opens. */
function checkRelationships(text: string): void {
  for (const [relationship] of text.matchAll(RELATIONSHIP)) {
    if (!/\bTargetMode="External"/i.test(relationship)) continue;
    const isLink = /\bType="[^"]*\/hyperlink"/i.test(relationship);
    if (!isLink || !SAFE_LINK.test(relationship)) throw new RefusedCv('cv.external');
  }
}
