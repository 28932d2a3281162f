import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { divisionCsv, extractionCsv, learnerXlsx, rosterXlsx, samplePupils, siecleXml } from '../../../../test/support/roster-files.js';
import { readRosterFile } from './read-roster-file.js';
import { RefusedRoster, ROSTER_REFUSALS } from './refused-roster.js';

const FILES = 500;
const SLOWEST_MS = 4_000;
const PUPILS = samplePupils(30);

/** The same numbers for the same seed (mulberry32). */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Draw = (below: number) => number;
let sound: Buffer[] = [];
beforeAll(async () => {
  sound = [
    iconv.encode(siecleXml(PUPILS), 'ISO-8859-15'),
    Buffer.from(extractionCsv(PUPILS)),
    iconv.encode(divisionCsv(PUPILS), 'windows-1252'),
    await rosterXlsx(PUPILS, { dates: 'days' }),
    await learnerXlsx(PUPILS),
  ];
});

const one = (draw: Draw): Buffer => Buffer.from(sound[draw(sound.length)] ?? []);

/** A workbook of one part that unpacks to noughts or spaces. */
async function bomb(draw: Draw): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('xl/workbook.xml', ' '.repeat((20 + draw(40)) * 1024 * 1024));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

async function changedWorkbook(draw: Draw, change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(sound[3] ?? Buffer.alloc(0));
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'];
  const name = names[draw(names.length)] ?? '';
  zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const DOCTYPE = '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const BREAKS: Readonly<Record<string, (draw: Draw) => Buffer | Promise<Buffer>>> = {
  cut: (draw) => {
    const file = one(draw);
    return file.subarray(0, draw(file.length));
  },
  'bytes changed': (draw) => {
    const file = one(draw);
    for (let times = 1 + draw(50); times > 0; times -= 1) file[draw(file.length)] = draw(256);
    return file;
  },
  'wrong encoding': (draw) => {
    const encodings = ['utf-16be', 'ibm850', 'shift_jis', 'utf-16le', 'macroman', 'koi8-r'];
    return iconv.encode(draw(2) === 0 ? extractionCsv(PUPILS) : siecleXml(PUPILS, 'UTF-8'), encodings[draw(encodings.length)] ?? 'utf-8');
  },
  'entity bomb': (draw) =>
    Buffer.from(
      siecleXml(PUPILS, 'UTF-8')
        .replace('<BEE_ELEVES', `${DOCTYPE}<BEE_ELEVES`)
        .replace('Élodie', draw(2) ? '&c;' : 'x'),
    ),
  'undeclared entity': () => Buffer.from(siecleXml(PUPILS, 'UTF-8').replace('Élodie', '&eacute;')),
  'entities of a workbook': (draw) => changedWorkbook(draw, (xml) => xml.replace('?>', `?>${DOCTYPE}`)),
  'a part of a workbook cut': (draw) => changedWorkbook(draw, (xml) => xml.slice(0, draw(xml.length))),
  'formula cells': (draw) =>
    changedWorkbook(draw, (xml) =>
      xml.replace(/<v>/g, draw(2) ? '<f>HYPERLINK("http://x")</f><v>' : '<f>1/0</f><w>').replace(/<\/v>/g, '</v>'),
    ),
  'formulas in a text': (draw) =>
    Buffer.from(extractionCsv(PUPILS).replace(/Élodie|Noël/g, ['=1+1', '@SUM(A1)', '+cmd|x', '-2+3'][draw(4)] ?? '')),
  'doubled ids': (draw) => Buffer.from(siecleXml([...PUPILS, ...PUPILS.slice(draw(20))], 'UTF-8')),
  'a long name': (draw) => Buffer.from(extractionCsv(PUPILS).replace('Élodie', 'É'.repeat(10_000 * (1 + draw(200))))),
  'a deep tree': (draw) => Buffer.from(`<BEE_ELEVES>${'<A>'.repeat(100 + draw(50_000))}`),
  'many columns': (draw) => Buffer.from(`Nom;Prénom${';x'.repeat(300 + draw(5_000))}\nDURAND;Luc\n`),
  'an open quote': (draw) => Buffer.from(extractionCsv(PUPILS).replace(/;/g, (sign, at: number) => (at > draw(400) ? ';"' : sign))),
  noise: (draw) => Buffer.from(Array.from({ length: 1 + draw(5_000) }, () => draw(256))),
  'a stored part that lies': (draw) => {
    const zip = Buffer.from(sound[4] ?? []);
    const at = zip.indexOf(Buffer.from('504b0102', 'hex'));
    zip.writeUInt32LE(draw(2 ** 31), at + (draw(2) ? 20 : 24));
    return zip;
  },
  'packed twice': (draw) => deflateRawSync(one(draw)),
};
const KINDS = Object.keys(BREAKS);

describe('five hundred broken files, drawn by seed', () => {
  const told = new Map<string, number>();

  async function judge(seed: number, kind: string, bytes: Buffer): Promise<string | null> {
    const startedAt = performance.now();
    let rows = 0;
    try {
      const table = await readRosterFile(bytes, { today: '2026-11-28', sheet: null }, ({ cells }) => {
        rows += 1;
        if (cells.some((cell) => cell.length > 202)) throw new Error('a cell is longer than a cell may be');
      });
      told.set('read', (told.get('read') ?? 0) + 1);
      if (table.rows !== rows || rows === 0) return `${seed} ${kind}: ${rows} rows of ${table.rows}`;
    } catch (error) {
      if (!(error instanceof RefusedRoster) || !ROSTER_REFUSALS.includes(error.code)) return `${seed} ${kind}: ${String(error)}`;
      told.set(error.code, (told.get(error.code) ?? 0) + 1);
    }
    const passed = performance.now() - startedAt;
    return passed > SLOWEST_MS ? `${seed} ${kind}: ${passed} ms` : null;
  }

  it('each is read, or refused with a code that has its sentence, in bounded time', async () => {
    const faults: string[] = [];
    for (let seed = 0; seed < FILES; seed += 1) {
      const kind = KINDS[seed % KINDS.length] ?? '';
      const fault = await judge(seed, kind, await (BREAKS[kind] as (draw: Draw) => Buffer | Promise<Buffer>)(drawn(seed)));
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect([...told.values()].reduce((sum, times) => sum + times, 0)).toBe(FILES);
    expect(told.size).toBeGreaterThan(7);
  }, 120_000);

  it('a zip bomb is refused before it is unpacked', async () => {
    for (const seed of [1, 2, 3]) expect(await judge(seed, 'bomb', await bomb(drawn(seed)))).toBeNull();
    expect(told.get('roster-file.too-complex')).toBeGreaterThanOrEqual(3);
  }, 60_000);
});
