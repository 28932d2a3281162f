import { readFile } from 'node:fs/promises';
import { checkDocx } from './check/docx-structure.js';
import { checkPdf } from './check/pdf-structure.js';
import { RefusedCv } from './check/refusal.js';

/** `cv-check.process.js <kind> <file>`: reads what a stranger sent, alone in its process, and prints the verdict. */
const [kind, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
try {
  await (kind === 'pdf' ? checkPdf(bytes) : checkDocx(bytes));
  console.log(JSON.stringify({ refusal: null }));
} catch (error) {
  // Whatever trips a parser is no CV.
  console.log(JSON.stringify({ refusal: error instanceof RefusedCv ? error.code : 'cv.broken' }));
}
process.exit(0);
