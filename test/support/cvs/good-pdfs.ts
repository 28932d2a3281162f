import type { CvSample } from './good-cvs.js';
import { latin1, onePage, packedPdf, rawPdf, stream } from './raw-pdf.js';

const page = (inside: string, ...more: (string | Uint8Array)[]) => rawPdf(onePage('', inside, ...more));
const replaced = (objects: (string | Uint8Array)[], index: number, by: string | Uint8Array) =>
  objects.map((one, at) => (at === index ? by : one));

/** A PDF with an incremental update that replaces the content of the page. */
function savedTwice(): Uint8Array<ArrayBuffer> {
  const first = Buffer.from(page(''));
  const start = Number(/startxref\n(\d+)/.exec(first.toString('latin1'))?.[1]);
  const content = 'BT /F1 12 Tf 60 700 Td (Ines Lefebvre, a second version) Tj ET';
  const object = `4 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
  const at = first.length;
  const table = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${start} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([first, Buffer.from(object + table, 'latin1')]));
}

const FIELD = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /V (Ines) /Rect [60 600 260 620] /F 4 /AP << /N 7 0 R >> >>`;
const appearance = stream(
  '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
  latin1('BT /F1 10 Tf 2 5 Td (Une reponse) Tj ET'),
);

/** A Type 3 font, whose glyphs are drawn by operators. */
const DRAWN_FONT = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 97 /Widths [1000] /CharProcs << /carre 6 0 R >> /Encoding << /Type /Encoding /Differences [97 /carre] >> /Resources << >> >>`;

/** Kinds of PDF that the PDF libraries of the tests cannot write. */
export const goodPdfs = (): CvSample[] => [
  {
    fileName: 'flux-d-objets.pdf',
    bytes: packedPdf(onePage('', '/Annots [7 0 R]'), [
      '<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (https://exemple.fr/ines) >> >>',
    ]),
    links: ['(https://exemple.fr/ines)'],
  },
  { fileName: 'enregistré-deux-fois.pdf', bytes: savedTwice() },
  { fileName: 'tourné.pdf', bytes: page('/Rotate 90 /CropBox [20 20 500 700] /UserUnit 1.5') },
  {
    fileName: 'héritage.pdf',
    bytes: rawPdf(
      replaced(
        replaced(
          onePage('', ''),
          1,
          '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595.275591 841.889764] /Rotate 180 /Resources << /Font << /F1 5 0 R >> >> >>',
        ),
        2,
        '<< /Type /Page /Parent 2 0 R /Contents [4 0 R 4 0 R] >>',
      ),
    ),
  },
  { fileName: 'formulaire-rempli.pdf', bytes: rawPdf(onePage('/AcroForm << /Fields [6 0 R] >>', '/Annots [6 0 R]', FIELD, appearance)) },
  {
    fileName: 'police-dessinée.pdf',
    bytes: rawPdf(replaced([...onePage('', ''), stream('', latin1('1000 0 0 0 750 750 d1 0 0 750 750 re f'))], 4, DRAWN_FONT)),
  },
  {
    fileName: 'calques.pdf',
    bytes: rawPdf(
      replaced(
        onePage(
          '/OCProperties << /OCGs [6 0 R] /D << /ON [] /OFF [6 0 R] >> >>',
          '/Resources << /Font << /F1 5 0 R >> /Properties << /MC0 6 0 R >> >>',
          '<< /Type /OCG /Name (Brouillon) >>',
        ),
        3,
        stream('', latin1('BT /F1 12 Tf 60 700 Td (Visible) Tj ET /OC /MC0 BDC BT /F1 9 Tf 60 600 Td (Brouillon) Tj ET EMC')),
      ),
    ),
  },
  {
    fileName: 'lien-de-courriel.pdf',
    bytes: page(
      '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /Border [0 0 0] /A << /S /URI /URI (mailto:ines@exemple.fr) >> >>]',
    ),
    links: ['(mailto:ines@exemple.fr)'],
  },
  {
    fileName: 'plan-du-document.pdf',
    bytes: rawPdf(
      onePage(
        '/Outlines 6 0 R /PageMode /UseOutlines /OpenAction [3 0 R /Fit] /Lang (fr)',
        '',
        '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
        '<< /Title (Formation) /Parent 6 0 R /Dest [3 0 R /Fit] >>',
      ),
    ),
  },
];
