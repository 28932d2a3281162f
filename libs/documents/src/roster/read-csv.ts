import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { RefusedRoster } from './refused-roster.js';
import type { TableRow } from './table-row.js';
import { type TextEncoding, textChunks } from './text-encoding.js';

const SEPARATORS = [';', '\t', ',', '|'];
const RECORD_MAX = 64 * 1024;
const LOOKED_AT = 64 * 1024;
const LINES_LOOKED_AT = 60;

/** Returns the separator that splits the first lines into equal numbers of cells most often; a first line `sep=;` decides. */
export function separatorOf(text: string): string {
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const lines = logicalLines(text.slice(0, LOOKED_AT)).slice(0, LINES_LOOKED_AT);
  const score = (separator: string): number => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = line.split(separator).length;
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    return Math.max(0, ...[...counts].map(([cells, times]) => times * (1 + Math.min(cells, 10) / 10)));
  };
  return SEPARATORS.reduce((best, one) => (score(one) > score(best) ? one : best), SEPARATORS[0] ?? ';');
}

/** Returns lines without quoted text, so that quoted line ends and separators do not count. */
const logicalLines = (text: string): string[] =>
  text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');

/** Yields the rows of a delimited text. @throws RefusedRoster for an unclosed quote or an excessively long line. */
export async function* readCsv(bytes: Buffer, encoding: TextEncoding, separator: string): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: separator,
    quote: '"',
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    max_record_size: RECORD_MAX,
  });
  // `encoding` is the parser's input encoding: chunks of text arrive as UTF-8.
  Readable.from(textChunks(bytes, encoding), { objectMode: true })
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  try {
    for await (const found of parser) {
      const { record, info } = found as { record: string[]; info: Info };
      const isHint = info.lines === 1 && /^\ufeff?sep=.?$/i.test(record[0] ?? '');
      if (!isHint) yield { line: info.lines, cells: record.map(plainCell) };
    }
  } catch (error) {
    if (error instanceof RefusedRoster) throw error;
    const { code } = error as { code?: string };
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw new RefusedRoster('roster-file.open-quote');
    throw new RefusedRoster(code === 'CSV_MAX_RECORD_SIZE' ? 'roster-file.too-complex' : 'roster-file.broken');
  }
}

/** Unwraps `="0123"`, which spreadsheets write to keep leading zeros. */
const plainCell = (cell: string): string => /^="([^"=]*)"$/.exec(cell.trim())?.[1] ?? cell;
