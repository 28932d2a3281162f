import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { RefusedCv } from './check/refusal.js';

/** File descriptor of the pipe for the rebuilt PDF; the process can write nowhere else. */
const REBUILT = 3;

/** `cv-check.process.js <kind> <file>`: checks an untrusted file in a separate process and prints the verdict. */
const [kind, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
// Loads only the parsers of that kind, outside of the `try`, because a loading error says nothing about the file.
const check = kind === 'pdf' ? (await import('./check/sanitized-pdf.js')).sanitizedPdf : (await import('./docx/check-docx.js')).checkDocx;
try {
  const rebuilt = await check(bytes);
  if (rebuilt instanceof Uint8Array) writeAll(rebuilt);
  console.log(JSON.stringify({ refusal: null }));
} catch (error) {
  // Any parser error means that the file is no valid CV.
  console.log(JSON.stringify({ refusal: error instanceof RefusedCv ? error.code : 'cv.broken' }));
}
process.exit(0);

function writeAll(rebuilt: Uint8Array): void {
  for (let written = 0; written < rebuilt.length; ) written += writeSync(REBUILT, rebuilt, written);
}
