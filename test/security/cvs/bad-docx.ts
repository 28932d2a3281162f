import JSZip from 'jszip';
import { docx, TYPES, wordDocument } from '../../support/cvs/good-cvs.js';
import type { BadCv } from './bad-cvs.js';
import { MARK } from './bad-pdfs.js';

type Parts = Parameters<typeof docx>[0];

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const to = (kind: string, target: string) => `<Relationship Id="rId7" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const outside = (kind: string, target: string) =>
  `<Relationship Id="rId7" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>`;
const relationshipsWith = (inside: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const body = (inside: string): Parts => ({ document: wordDocument(`<w:p>${inside}</w:p>`) });
const word = (inside: string) => `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:x>`;
const step = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const piece = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (...pieces: string[]) => `${step('begin')}${pieces.map(piece).join('')}${step('end')}`;
const withType = (extension: string, type: string) =>
  TYPES.replace('<Override', `<Default Extension="${extension}" ContentType="${type}"/><Override`);
const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

/** Documents that load, start or hide something, in all spellings that XML and the Word format allow. */
const CASES: readonly [what: string, code: string, parts: Parts][] = [
  // Spellings of attributes.
  ['a template elsewhere', 'cv.external', { links: outside('attachedTemplate', `https://${MARK}/t.dotm`) }],
  [
    'a template elsewhere, between other quotes',
    'cv.external',
    { links: outside('attachedTemplate', `https://${MARK}/t.dotm`).replaceAll('"', "'") },
  ],
  [
    'a template elsewhere, with spaces around the sign',
    'cv.external',
    { links: outside('attachedTemplate', `https://${MARK}/t.dotm`).replaceAll('=', ' =\n ') },
  ],
  [
    'a template elsewhere, written with entities',
    'cv.external',
    { links: outside('attachedTemplate', `https://${MARK}/t`).replace('External', '&#69;xternal') },
  ],
  [
    'a template elsewhere behind a > in another attribute',
    'cv.external',
    { links: outside('attachedTemplate', `https://${MARK}/t`).replace('Id="rId7"', 'Id="r>7"') },
  ],
  [
    'a template elsewhere, of the settings',
    'cv.external',
    { more: { 'word/_rels/settings.xml.rels': relationshipsWith(outside('attachedTemplate', `https://${MARK}/t`)) } },
  ],
  [
    'a template elsewhere in UTF-16',
    'cv.external',
    { more: { 'word/_rels/settings.xml.rels': utf16(relationshipsWith(outside('attachedTemplate', `https://${MARK}/t`))) } },
  ],
  [
    'a template elsewhere behind a byte order mark',
    'cv.external',
    { more: { 'word/_rels/settings.xml.rels': `\ufeff${relationshipsWith(outside('attachedTemplate', `https://${MARK}/t`))}` } },
  ],
  [
    'a template elsewhere under another prefix',
    'cv.external',
    {
      more: {
        'word/_rels/settings.xml.rels': relationshipsWith(outside('attachedTemplate', `https://${MARK}/t`))
          .replaceAll('<Rel', '<p:Rel')
          .replaceAll('</Rel', '</p:Rel')
          .replace('xmlns=', 'xmlns:p='),
      },
    },
  ],
  ['a picture elsewhere', 'cv.external', { links: outside('image', `https://${MARK}/p.png`) }],
  [
    'a picture elsewhere, of the theme',
    'cv.external',
    { more: { 'word/theme/_rels/theme1.xml.rels': relationshipsWith(outside('image', `https://${MARK}/p.png`)) } },
  ],
  ['a picture on a share, said to be inside', 'cv.external', { links: to('image', `\\\\${MARK}\\p.png`) }],
  ['a picture elsewhere, said to be inside', 'cv.external', { links: to('image', `//${MARK}/p.png`) }],
  ['a link to a file', 'cv.external', { links: outside('hyperlink', 'file:///etc/passwd') }],
  ['a link to a script', 'cv.external', { links: outside('hyperlink', `java&#x09;script:alert('${MARK}')`) }],
  ['a link to a share', 'cv.external', { links: outside('hyperlink', `\\\\${MARK}\\a`) }],
  ['a mode of its own', 'cv.external', { links: to('hyperlink', `https://${MARK}`).replace('/>', ' TargetMode="external"/>') }],
  [
    'an old drawing with a picture elsewhere',
    'cv.external',
    body(
      `<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" o:href="https://${MARK}/p.png"/>`,
    ),
  ],
  [
    'an old drawing with its source elsewhere',
    'cv.external',
    body(`<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="file://${MARK}/p.png"/>`),
  ],
  ['another document of a kind of its own', 'cv.attachment', { links: to('subDocument', 'b.docx') }],
  [
    'letters to be merged',
    'cv.external',
    { more: { 'word/settings.xml': word(`<w:mailMerge><w:connectString w:val="${MARK}"/></w:mailMerge>`) } },
  ],
  // Fields.
  ['a field that starts a program', 'cv.active', body(field(' DDE excel '))],
  ['a field that starts a program, in pieces', 'cv.active', body(field(' D', 'D', 'EAU', `TO c:\\\\${MARK} `))],
  ['a field that starts a program, in small letters and an entity', 'cv.active', body(field(' &#100;de', 'auto x '))],
  ['a field that starts a program, in CDATA', 'cv.active', body(field('<![CDATA[ DDE]]>', ' x '))],
  ['a field in an instruction', 'cv.active', body(`${step('begin')}${piece(' QUOTE ')}${field(' PAGE ')}${piece(' ')}${step('end')}`)],
  ['a field without end', 'cv.active', body(`${step('begin')}${piece(' DDE x ')}`)],
  ['an instruction without field', 'cv.active', body(piece(' DDE x '))],
  ['a simple field that starts a program', 'cv.active', body(`<w:fldSimple w:instr=' DDEAUTO c:\\\\${MARK} '/>`)],
  ['a picture fetched by a field', 'cv.active', body(field(` INCLUDEPICTURE "https://${MARK}/p.png" \\d `))],
  ['a text fetched by a field', 'cv.active', body(`<w:fldSimple w:instr="INCLUDETEXT https://${MARK}/t"/>`)],
  ['a link to a script by a field', 'cv.active', body(field(` HYPERLINK "file://${MARK}/a" `))],
  ['a field in the footnotes', 'cv.active', { more: { 'word/footnotes.xml': word(field(' DDE x ')) } }],
  ['a field in a header', 'cv.active', { more: { 'word/header3.xml': word(`<w:fldSimple w:instr="LINK Excel.Sheet ${MARK}"/>`) } }],
  ['a field in a comment, in UTF-16', 'cv.active', { more: { 'word/comments.xml': utf16(word(field(' DDE x '))) } }],
  // Embedded content.
  [
    'a web archive inside',
    'cv.attachment',
    { links: to('aFChunk', 'a.mht'), more: { 'word/a.mht': `MIME-Version: 1.0\n${MARK}` }, types: withType('mht', 'message/rfc822') },
  ],
  ['a web archive under the name of a part', 'cv.attachment', { links: to('aFChunk', 'a.xml'), more: { 'word/a.xml': '<a/>' } }],
  ['a chunk of another document', 'cv.attachment', body('<w:altChunk/>')],
  ['an object of another program', 'cv.attachment', body('<w:object/>')],
  ['an embedded program', 'cv.attachment', { more: { 'word/embeddings/oleObject1.bin': 'x' } }],
  ['an embedded workbook', 'cv.attachment', { links: to('package', 'embeddings/a.xlsx') }],
  ['a control', 'cv.attachment', { links: to('control', 'activeX/activeX1.xml') }],
  ['macros', 'cv.macro', { more: { 'word/vbaProject.bin': 'x' } }],
  [
    'macros under another name',
    'cv.macro',
    { links: '<Relationship Id="r1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.xml"/>' },
  ],
  [
    'macros by their content type',
    'cv.kind',
    { types: TYPES.replace('openxmlformats-officedocument.wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml') },
  ],
  ['a page of the web among its parts', 'cv.attachment', { types: withType('xhtml', 'text/html') }],
  ['a font that is a program', 'cv.attachment', { more: { 'word/fonts/font1.odttf': `MZ\x90\0${'\0'.repeat(200)}` } }],
  ['a picture that is a document', 'cv.attachment', { more: { 'word/media/image1.png': `%PDF-1.7\n${MARK}` } }],
  // Structure of the package.
  ['an entity', 'cv.active', { more: { 'word/settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }],
  ['an entity that was not declared', 'cv.broken', { more: { 'word/settings.xml': '<a>&b;</a>' } }],
  ['a style sheet elsewhere', 'cv.active', { more: { 'customXml/item1.xml': `<?xml-stylesheet href="https://${MARK}/a.xsl"?><a/>` } }],
  ['a part that is no text', 'cv.broken', { more: { 'word/settings.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x61]) } }],
  ['a part in an odd encoding', 'cv.disguised', { more: { 'word/settings.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' } }],
  ['a part name in percent signs', 'cv.attachment', { more: { 'word/%61bc.xml': '<a/>' } }],
  ['the text in another part', 'cv.disguised', { main: 'customXml/item1.xml', more: { 'customXml/item1.xml': '<a/>' } }],
  ['a picture that unfolds to 64 MB', 'cv.too-complex', { more: { 'word/media/bomb.bmp': new Uint8Array(64 * 1024 * 1024) } }],
];

/** Overwrites the name of a part with one that the packing library refuses. */
const renamed = (zip: Uint8Array, from: string, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'));

/** Overwrites the local header of an entry, but not the central directory. */
function withOtherHeader(zip: Uint8Array, write: (header: Buffer) => void): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(zip);
  write(bytes);
  return new Uint8Array(bytes);
}

async function badPackages(): Promise<BadCv[]> {
  const good = await docx();
  const twice = await docx({ more: { 'word/documentX.xml': '<a/>' } });
  const path = await docx({ more: { 'word/aa/aa/aa/escape.xml': '<a/>' } });
  const plain = await JSZip.loadAsync(good).then((zip) => zip.generateAsync({ type: 'uint8array', compression: 'STORE' }));
  return [
    { what: 'one name twice', code: 'cv.disguised', bytes: renamed(twice, 'word/documentX.xml', 'word/document.xml\0'.slice(0, 18)) },
    { what: 'two names that differ by a capital', code: 'cv.disguised', bytes: await docx({ more: { 'word/Document.xml': '<a/>' } }) },
    { what: 'a path in it', code: 'cv.disguised', bytes: renamed(path, 'word/aa/aa/aa/escape.xml', '../../../../../../esc.xm') },
    {
      what: 'an entry that says another size than its directory',
      code: 'cv.disguised',
      bytes: withOtherHeader(plain, (zip) => zip.writeUInt32LE(7, 22)),
    },
    { what: 'an entry that says another packing', code: 'cv.kind', bytes: withOtherHeader(plain, (zip) => zip.writeUInt16LE(8, 8)) },
    { what: 'a truncated document', code: 'cv.broken', bytes: good.slice(0, Math.floor(good.length * 0.9)) },
  ];
}

export async function badDocx(): Promise<BadCv[]> {
  const documents = await Promise.all(
    CASES.map(async ([what, code, parts]) => ({ what, code, bytes: await docx(parts), isHeavy: what.includes('unfolds') })),
  );
  return [...documents, ...(await badPackages())].map((one) => ({ ...one, what: `a document: ${one.what}` }));
}
