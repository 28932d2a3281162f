import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readScan } from './read-scan.js';
import { refusalOfScan } from './refused-scan.js';

/** Where the copy goes that may be shown: a pipe, so that this process may write nowhere else. */
const REBUILT = 3;

/** `scan-check.process.js <pdf|image> <file>`: opens an uploaded signed paper in a process of its own and prints the verdict. */
const [kind, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
try {
  const { shown, pages } = await readScan(bytes, kind === 'pdf' ? 'pdf' : 'image');
  for (let written = 0; written < shown.length; ) written += writeSync(REBUILT, shown, written);
  console.log(JSON.stringify({ refusal: null, pages }));
} catch (error) {
  if (error instanceof Error && 'errno' in error) throw error; // of the machine: no verdict about the file
  console.log(JSON.stringify({ refusal: refusalOfScan(error) }));
}
process.exit(0);
