import { crc32, deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';

export interface CvSample {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
}

type Options = ConstructorParameters<typeof PDFDocument>[0];

const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

export function pdf(write: (document: InstanceType<typeof PDFDocument>) => void, options: Options = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument(options);
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    document.on('end', () => resolve(plain(Buffer.concat(parts))));
    write(document);
    document.end();
  });
}

const LINES = 'Inès Lefebvre, BTS métiers de la chimie. Dosage acide-base, chromatographie, tenue du cahier de laboratoire. ';

const pages = (size: string, count: number, options: Options = {}) =>
  pdf(
    (document) => {
      for (let page = 1; page <= count; page += 1) {
        if (page > 1) document.addPage();
        document.fontSize(11).text(LINES.repeat(12));
      }
    },
    { size, ...options },
  );

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/** A square of grey noise: nothing to read, little to compress. */
function greyPng(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (side + 1));
  for (let at = 0; at < rows.length; at += 1) rows[at] = at % (side + 1) === 0 ? 0 : 200 + ((at * 31) % 50);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture of a page and no word, as a scanner makes it. */
const scanned = (side: number) =>
  pdf((document) => {
    document.image(greyPng(side), 0, 0, { width: 595, height: 842 });
  });

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const PACKAGE = `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const relationships = (inside: string) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

interface DocxParts {
  paragraphs?: string[];
  links?: string;
  more?: Record<string, string | Uint8Array>;
  types?: string;
}

/** A document as Word packs it: the parts it always has, and `more`. */
export async function docx({
  paragraphs = [LINES],
  links = '',
  more = {},
  types = TYPES,
}: DocxParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const zip = new JSZip();
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', PACKAGE);
  zip.file(
    'word/document.xml',
    `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  zip.file('word/_rels/document.xml.rels', relationships(links));
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return plain(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

export const HYPERLINK =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://exemple.fr/ines" TargetMode="External"/>';

/** Twenty files that must pass. Those of Word and of Canva are not here: neither runs on a test machine. */
export async function goodCvs(printed: Uint8Array): Promise<CvSample[]> {
  const compressed = { compress: true } as const;
  return [
    { fileName: 'cv.pdf', bytes: await pages('A4', 1) },
    { fileName: 'cv-2.pdf', bytes: await pages('A4', 2) },
    { fileName: 'cv-3.pdf', bytes: await pages('A4', 3, compressed) },
    { fileName: 'cv-6.pdf', bytes: await pages('A4', 6) },
    { fileName: 'cv-12.pdf', bytes: await pages('A4', 12) },
    { fileName: 'letter.pdf', bytes: await pages('LETTER', 1) },
    { fileName: 'letter-4.pdf', bytes: await pages('LETTER', 4) },
    { fileName: 'letter-12.pdf', bytes: await pages('LETTER', 12) },
    { fileName: 'version-1.7.pdf', bytes: await pages('A4', 1, { pdfVersion: '1.7' }) },
    { fileName: 'non-compressé.pdf', bytes: await pages('A4', 2, { compress: false }) },
    { fileName: 'CV Inès Lefèbvre – été 2027.pdf', bytes: await pages('A4', 1) },
    { fileName: 'sans-extension', bytes: await pages('A4', 1) },
    { fileName: 'scan.pdf', bytes: await scanned(600) },
    { fileName: 'scan-fin.pdf', bytes: await scanned(1_600) },
    {
      fileName: 'avec-lien.pdf',
      bytes: await pdf((document) => document.text('Mon site', { link: 'https://exemple.fr/ines', underline: true })),
    },
    { fileName: 'navigateur.pdf', bytes: plain(printed) },
    { fileName: 'cv.docx', bytes: await docx() },
    { fileName: 'cv-long.docx', bytes: await docx({ paragraphs: Array.from({ length: 60 }, () => LINES) }) },
    { fileName: 'cv-lien.docx', bytes: await docx({ links: HYPERLINK }) },
    {
      fileName: 'Élève à Péronne.docx',
      bytes: await docx({ more: { 'word/media/photo.png': greyPng(40), 'docProps/app.xml': `${XML}<Properties/>` } }),
    },
  ];
}
