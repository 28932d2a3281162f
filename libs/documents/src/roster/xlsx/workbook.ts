import type { ZipEntry } from '../../docx/zip-directory.js';
import { RefusedRoster } from '../refused-roster.js';
import { readPart } from './read-part.js';

export interface Sheet {
  name: string;
  part: ZipEntry;
}

export interface Workbook {
  /** Visible sheets, in order. */
  sheets: Sheet[];
  /** Dates are counted from 1904. */
  is1904: boolean;
  sharedStrings: string[];
  /** By cell style: whether it shows a date. */
  isDateStyle: boolean[];
}

const SHEETS_MAX = 100;
const STRINGS_MAX = 1_000_000;
const STRING_LENGTH_MAX = 32_767;
/** Date formats built into every workbook. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isDateFormat = (code: string): boolean =>
  /[dyj]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/General|Standard/gi, ''));

/** Reads everything of a workbook except its cells. @throws RefusedRoster */
export async function readWorkbook(zip: Buffer, parts: ReadonlyMap<string, ZipEntry>): Promise<Workbook> {
  const main = parts.get('xl/workbook.xml');
  if (!main) throw new RefusedRoster('roster-file.kind');
  if ([...parts.keys()].some((name) => /vbaProject/i.test(name))) throw new RefusedRoster('roster-file.macro');
  const targets = await relationsOf(zip, parts.get('xl/_rels/workbook.xml.rels'));
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readPart(zip, main, {
    open({ name, attributes }) {
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet' || ['hidden', 'veryHidden'].includes(attributes.state ?? '')) return;
      const target = targets.get(attributes['r:id'] ?? '') ?? targets.get(attributes['d3p1:id'] ?? '');
      const part = target && parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
      if (part && sheets.push({ name: (attributes.name ?? '').slice(0, 60), part }) > SHEETS_MAX)
        throw new RefusedRoster('roster-file.too-complex');
    },
  });
  return {
    sheets,
    is1904,
    sharedStrings: await stringsOf(zip, parts.get('xl/sharedStrings.xml')),
    isDateStyle: await stylesOf(zip, parts.get('xl/styles.xml')),
  };
}

async function relationsOf(zip: Buffer, part: ZipEntry | undefined): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  await readPart(zip, part, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship' && attributes.TargetMode !== 'External') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  return targets;
}

async function stringsOf(zip: Buffer, part: ZipEntry | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let [text, isText, isPhonetic] = ['', false, false];
  await readPart(zip, part, {
    open({ name }) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(piece) {
      if (isText && text.length < STRING_LENGTH_MAX) text += piece.slice(0, STRING_LENGTH_MAX);
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si' && strings.push(text) > STRINGS_MAX) throw new RefusedRoster('roster-file.too-complex');
    },
  });
  return strings;
}

async function stylesOf(zip: Buffer, part: ZipEntry | undefined): Promise<boolean[]> {
  const isDate: boolean[] = [];
  if (!part) return isDate;
  const custom = new Map<number, boolean>();
  let isInCells = false;
  await readPart(zip, part, {
    open({ name, attributes }) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), isDateFormat((attributes.formatCode ?? '').slice(0, 200)));
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (isDate.push(custom.get(id) ?? isBuiltInDate(id)) > 100_000) throw new RefusedRoster('roster-file.too-complex');
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return isDate;
}
