import { readCsv, separatorOf } from './read-csv.js';
import { readSiecle } from './read-siecle.js';
import { RefusedRoster } from './refused-roster.js';
import type { FoundTable, TableRow } from './table-row.js';
import { type TakenColumns, type TakenRow, type TakenTable, takeTable } from './take-table.js';
import { encodingOf, textChunks } from './text-encoding.js';
import { readSheet } from './xlsx/read-sheet.js';
import { readWorkbook } from './xlsx/workbook.js';
import { wholePart, zipParts } from './xlsx/zip-parts.js';

export interface ReadOptions {
  today: string;
  /** Index among the visible sheets of a workbook; null for the first with a list. */
  sheet: number | null;
  /** Fields chosen by the person for unrecognised columns. */
  taken?: TakenColumns;
}

export type ReadTable = FoundTable & TakenTable;

const NOTHING = { encoding: null, separator: null, sheet: null, sheets: [], gone: 0, formulas: 0 };
/** Signature of workbooks before 2007 and of encrypted ones. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Reads a list of pupils in any supported format and passes on its rows. @throws RefusedRoster */
export async function readRosterFile(bytes: Buffer, options: ReadOptions, keep: (row: TakenRow) => void): Promise<ReadTable> {
  if (bytes.length === 0) throw new RefusedRoster('roster-file.empty');
  if (bytes.subarray(0, 8).equals(COMPOUND))
    throw new RefusedRoster(bytes.includes(ENCRYPTED_PACKAGE) ? 'roster-file.encrypted' : 'roster-file.old-excel');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readArchive(bytes, options, keep);
  const encoding = encodingOf(bytes);
  const start = firstText(bytes, encoding);
  if (/^%PDF-|^\{\\rtf|^\x89PNG|^\xff\xd8/.test(start)) throw new RefusedRoster('roster-file.kind');
  if (/^\s*<\?xml|^\s*<(?!\?|!)[A-Z_]+[\s>]/i.test(start)) {
    if (/^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html|<table)/i.test(start)) throw new RefusedRoster('roster-file.kind');
    const { rows, gone } = readSiecle(bytes, encoding, options.today);
    return { ...NOTHING, format: 'siecle', encoding, gone, ...(await takeTable(rows, options, keep)) };
  }
  if (/^\s*<!doctype/i.test(start)) throw new RefusedRoster('roster-file.kind');
  const separator = separatorOf(start);
  return { ...NOTHING, format: 'csv', encoding, separator, ...(await takeTable(readCsv(bytes, encoding, separator), options, keep)) };
}

function firstText(bytes: Buffer, encoding: ReturnType<typeof encodingOf>): string {
  const [first = ''] = textChunks(bytes, encoding);
  return first.replace(/^\ufeff/, '');
}

/** Reads a workbook, or an archive with one text file, as exported by SIECLE. */
async function readArchive(zip: Buffer, options: ReadOptions, keep: (row: TakenRow) => void): Promise<ReadTable> {
  const parts = zipParts(zip);
  if (!parts.has('[Content_Types].xml')) {
    const texts = [...parts.values()].filter(({ name }) => /\.(xml|csv|txt)$/i.test(name) && !name.startsWith('__MACOSX/'));
    if (texts.length !== 1 || !texts[0]) throw new RefusedRoster(texts.length > 1 ? 'roster-file.several-in-zip' : 'roster-file.kind');
    const content = await wholePart(zip, texts[0]);
    if (content.subarray(0, 2).toString('latin1') === 'PK') throw new RefusedRoster('roster-file.kind');
    return readRosterFile(content, options, keep);
  }
  const workbook = await readWorkbook(zip, parts);
  let formulas = 0;
  const read = (index: number): AsyncGenerator<TableRow> => {
    const sheet = workbook.sheets[index];
    if (!sheet) throw new RefusedRoster('roster-file.empty');
    formulas = 0;
    return readSheet(zip, workbook, sheet, () => {
      formulas += 1;
    });
  };
  const places = options.sheet === null ? workbook.sheets.map((_, index) => index) : [options.sheet];
  let fault: unknown = new RefusedRoster('roster-file.empty');
  for (const index of places) {
    try {
      const table = await takeTable(read(index), options, keep);
      const names = workbook.sheets.map(({ name }) => name);
      return { ...NOTHING, format: 'xlsx', sheet: names[index] ?? null, sheets: names, formulas, ...table };
    } catch (error) {
      // A title page has no list, so the next sheet is tried. No row was passed on, because the error comes before the first one.
      const isNext =
        error instanceof RefusedRoster && ['roster-file.empty', 'roster-file.no-header', 'roster-file.no-names'].includes(error.code);
      if (!isNext) throw error;
      fault = index === places[0] || (fault as RefusedRoster).code === 'roster-file.empty' ? error : fault;
    }
  }
  throw fault;
}
