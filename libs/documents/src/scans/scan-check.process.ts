import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readScan } from './read-scan.js';
import { refusalOfScan } from './refused-scan.js';

/** File descriptor of the pipe for the sanitized copy; the process can write nowhere else. */
const REBUILT = 3;

/** `scan-check.process.js <pdf|image> <file>`: checks an uploaded signed paper and prints the verdict. */
const [kind, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
try {
  const { shown, pages } = await readScan(bytes, kind === 'pdf' ? 'pdf' : 'image');
  for (let written = 0; written < shown.length; ) written += writeSync(REBUILT, shown, written);
  console.log(JSON.stringify({ refusal: null, pages }));
} catch (error) {
  if (error instanceof Error && 'errno' in error) throw error; // a machine error is no verdict about the file
  console.log(JSON.stringify({ refusal: refusalOfScan(error) }));
}
process.exit(0);
