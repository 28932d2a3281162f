import { fileURLToPath } from 'node:url';
import { isIne } from '@seve/domain';
import { runCheck } from '../check-process.js';
import type { ReadOptions, ReadTable } from './read-roster-file.js';
import type { TakenRow } from './take-table.js';

const PROGRAM = fileURLToPath(new URL('./roster-read.process.js', import.meta.url));

export type { KeptColumn, TakenColumns } from './take-table.js';
export type { ReadOptions, ReadTable, TakenRow };

export type RosterReading =
  | { refusal: string }
  | {
      refusal: null;
      table: ReadTable;
      /** Rows in the order of the file. */
      rows: () => Generator<TakenRow>;
    };

/**
 * Reads a list of pupils in a separate process without secrets. National numbers are replaced by their `hash`, in every column. @throws
 * when the reading could not run.
 */
export async function runRosterRead(
  path: string,
  { today, sheet, taken = {} }: ReadOptions,
  hash: (ine: string) => string,
): Promise<RosterReading> {
  const { refusal, rebuilt } = await runCheck({
    program: PROGRAM,
    args: [path, today, sheet === null ? '' : String(sheet), JSON.stringify(taken)],
    flags: ['--no-addons'],
    tooComplex: 'roster-file.too-complex',
  });
  if (refusal !== null) return { refusal };
  if (!rebuilt) return { refusal: 'roster-file.empty' };
  const end = rebuilt.lastIndexOf(10, rebuilt.length - 2);
  const table = JSON.parse(rebuilt.toString('utf8', end + 1)) as ReadTable;
  const hashed = table.columns.map(({ isHashed }) => isHashed);
  return { refusal: null, table, rows: () => rowsOf(rebuilt.subarray(0, end + 1), hashed, hash) };
}

function* rowsOf(lines: Buffer, hashed: readonly boolean[], hash: (ine: string) => string): Generator<TakenRow> {
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(10, at);
    const [line, section, ...cells] = JSON.parse(lines.toString('utf8', at, end)) as [number, string | null, ...string[]];
    yield {
      line,
      section,
      cells: cells.map((cell, index) => ((hashed[index] && cell.trim() !== '') || isIne(cell) ? hash(cell.trim().toUpperCase()) : cell)),
    };
    at = end + 1;
  }
}
