import { docx, pdf } from '../../support/cvs/good-cvs.js';
import { join, latin1 } from '../../support/cvs/raw-pdf.js';
import { badDocx } from './bad-docx.js';
import { badPdfs } from './bad-pdfs.js';

export interface BadCv {
  what: string;
  /** Error code of the upload or of the later check; null for a PDF of which only the pages reach a company. */
  code: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  /** True for a file that exceeds the limits of memory or time. */
  isHeavy?: boolean;
}

/** Files that are not CVs, or truncated. */
async function disguised(): Promise<BadCv[]> {
  const good = await pdf((document) => document.text('Un CV'), { size: 'A4' });
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
    { what: 'a PDF with HTML behind it', code: 'cv.disguised', bytes: join(good, latin1('\n<p onclick="alert(1)">x</p>')) },
    { what: 'a PDF with an archive behind it', code: 'cv.disguised', bytes: join(good, (await docx()).slice(0, 700)) },
    {
      what: 'an embedded program, as a library writes it',
      code: null,
      bytes: await pdf((document) => {
        document.text('Un CV');
        document.file(Buffer.from('MZ\u0090\u0000'), { name: 'cv.exe' });
      }),
    },
    { what: 'a picture called a CV', code: 'cv.kind', bytes: latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
    { what: 'a program called a CV', code: 'cv.kind', bytes: latin1(`MZ\x90\0${'\0'.repeat(200)}`) },
    { what: 'plain text called a CV', code: 'cv.kind', bytes: latin1('Inès Lefebvre, BTS') },
    { what: 'nothing at all', code: 'cv.missing', bytes: latin1('') },
  ];
}

/** One file of each kind that must not reach a company. */
export const badCvs = async (): Promise<BadCv[]> => [...(await disguised()), ...badPdfs(), ...(await badDocx())];
