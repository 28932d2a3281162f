import { crc32, deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';
import { goodPdfs } from './good-pdfs.js';

export interface CvSample {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Expected link targets after the check; undefined to skip this assertion. */
  links?: string[];
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

/** A grey square of noise: no text, and hard to compress. */
const greyPng = (side: number) => noisePng(side, 1, 0);
/** A noise image with transparency. */
const clearPng = (side: number) => noisePng(side, 4, 6);

function noisePng(side: number, channels: number, colour: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, colour, 0, 0, 0], 8);
  const width = side * channels + 1;
  const rows = Buffer.alloc(side * width);
  for (let at = 0; at < rows.length; at += 1) rows[at] = at % width === 0 ? 0 : 200 + ((at * 31) % 50);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A page that consists of an image without text, as a scanner produces it. */
const scanned = (side: number) =>
  pdf((document) => {
    document.image(greyPng(side), 0, 0, { width: 595, height: 842 });
  });

function inColours(document: InstanceType<typeof PDFDocument>): void {
  const colours = document.linearGradient(0, 0, 300, 0).stop(0, '#2a5').stop(1, '#fa3', 0.4);
  document.rect(0, 0, 300, 120).fill(colours).fillColor('#123').opacity(0.8).text('Un CV en couleurs', 40, 40);
}

function tagged(document: InstanceType<typeof PDFDocument>): void {
  const whole = document.struct('Document');
  document.addStructure(whole);
  whole.add(document.struct('H1', {}, () => document.fontSize(20).text('Inès Lefebvre')));
  whole.add(document.struct('P', {}, () => document.fontSize(11).text(LINES)));
  whole.end();
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationships = (inside: string) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const packageOf = (main: string) =>
  relationships(
    `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/>`,
  );
export const wordDocument = (body: string) =>
  `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

interface DocxParts {
  paragraphs?: string[];
  links?: string;
  more?: Record<string, string | Uint8Array>;
  types?: string;
  /** Name of the part that holds the text, in the package. */
  main?: string;
  /** The whole XML of that part; replaces `paragraphs`. */
  document?: string;
}

/** A document packed as Word does: the parts that it always has, and `more`. */
export async function docx({
  paragraphs = [LINES],
  links = '',
  more = {},
  types = TYPES,
  main = 'word/document.xml',
  document = wordDocument(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')),
}: DocxParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', types);
  zip.file('_rels/.rels', packageOf(main));
  zip.file('word/document.xml', document);
  zip.file('word/_rels/document.xml.rels', relationships(links));
  for (const [name, content] of Object.entries(more)) zip.file(name, content);
  return plain(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}

export const HYPERLINK =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://exemple.fr/ines" TargetMode="External"/>';

/** PDFs printed by Chromium: a plain page, one with images, colours and links; and a photograph. */
export interface Printed {
  plain: Uint8Array;
  rich: Uint8Array;
  photograph: Uint8Array;
}

/** Files that must pass the check. Those of Word and Canva are missing, because neither runs on a test machine. */
export async function goodCvs({ plain: printed, rich, photograph }: Printed): Promise<CvSample[]> {
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
      links: ['(https://exemple.fr/ines)'],
    },
    { fileName: 'navigateur.pdf', bytes: plain(printed) },
    { fileName: 'navigateur-en-couleurs.pdf', bytes: plain(rich), links: ['(https://exemple.fr/)', '(mailto:ines@exemple.fr)'] },
    { fileName: 'photo.pdf', bytes: await pdf((document) => document.text('Un CV').image(Buffer.from(photograph), { width: 200 })) },
    { fileName: 'transparent.pdf', bytes: await pdf((document) => document.text('Un CV').image(clearPng(60), { width: 100 })) },
    { fileName: 'dégradé.pdf', bytes: await pdf(inColours) },
    { fileName: 'balisé.pdf', bytes: await pdf((document) => tagged(document), { tagged: true, lang: 'fr-FR', pdfVersion: '1.7' }) },
    ...goodPdfs(),
    { fileName: 'cv.docx', bytes: await docx() },
    { fileName: 'cv-long.docx', bytes: await docx({ paragraphs: Array.from({ length: 60 }, () => LINES) }) },
    { fileName: 'cv-lien.docx', bytes: await docx({ links: HYPERLINK }) },
    {
      fileName: 'Élève à Péronne.docx',
      bytes: await docx({ more: { 'word/media/photo.png': greyPng(40), 'docProps/app.xml': `${XML}<Properties/>` } }),
    },
  ];
}
