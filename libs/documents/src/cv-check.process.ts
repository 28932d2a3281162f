import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { RefusedCv } from './check/refusal.js';

/** Where the rebuilt PDF goes: a pipe, so that this process may write nowhere else. */
const REBUILT = 3;

/** `cv-check.process.js <kind> <file>`: reads what a stranger sent, alone in its process, and prints the verdict. */
const [kind, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
// Loads the parsers of that kind alone, outside the `try`: a fault in loading says nothing about the file.
const check = kind === 'pdf' ? (await import('./check/sanitized-pdf.js')).sanitizedPdf : (await import('./docx/check-docx.js')).checkDocx;
try {
  const rebuilt = await check(bytes);
  if (rebuilt instanceof Uint8Array) writeAll(rebuilt);
  console.log(JSON.stringify({ refusal: null }));
} catch (error) {
  // Whatever trips a parser is no CV.
  console.log(JSON.stringify({ refusal: error instanceof RefusedCv ? error.code : 'cv.broken' }));
}
process.exit(0);

function writeAll(rebuilt: Uint8Array): void {
  for (let written = 0; written < rebuilt.length; ) written += writeSync(REBUILT, rebuilt, written);
}
