import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readRosterFile } from './read-roster-file.js';
import { RefusedRoster } from './refused-roster.js';
import type { TakenColumns } from './take-table.js';

/** File descriptor of the pipe for the rows; the process can write nowhere else. */
const ROWS = 3;
const BATCH_CHARACTERS = 64 * 1024;

/**
 * `roster-read.process.js <file> <today> <sheet> <columns taken>`: reads an untrusted file in a separate process; prints the verdict, and a
 * line of JSON for each row.
 */
const [file = '', today = '', sheet = '', taken = '{}'] = process.argv.slice(2);
let waiting = '';
const write = (value: unknown, isLast = false) => {
  waiting += `${JSON.stringify(value)}\n`;
  if (!isLast && waiting.length < BATCH_CHARACTERS) return;
  const bytes = Buffer.from(waiting);
  for (let written = 0; written < bytes.length; ) written += writeSync(ROWS, bytes, written);
  waiting = '';
};
const bytes = await readFile(file);
try {
  const table = await readRosterFile(
    bytes,
    { today, sheet: sheet === '' ? null : Number(sheet), taken: JSON.parse(taken) as TakenColumns },
    ({ line, section, cells }) => write([line, section, ...cells]),
  );
  write(table, true);
  console.log(JSON.stringify({ refusal: null }));
} catch (error) {
  // Any parser error means that the file is no valid list.
  console.log(JSON.stringify({ refusal: error instanceof RefusedRoster ? error.code : 'roster-file.broken' }));
}
process.exit(0);
