import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditLedger } from '../audit-ledger.js';
import { FileStore } from '../file-store.js';
import { SealKeys } from '../seal/seal-keys.js';
import { FILE_FOLDERS, type FileFolder, folderOf } from './file-folders.js';
import { FilesGeneration } from './files-generation.js';
import { Quarantine } from './quarantine.js';
import { SweepFolders } from './sweep-folders.js';

const ROOT = new URL('../../../../', import.meta.url).pathname;
const FOLDERS = Object.keys(FILE_FOLDERS) as FileFolder[];
const NOW = new Date('2026-12-02T09:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const idOf = (number: number) => `01900000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const [STRAY, FRESH, KNOWN] = [idOf(1), idOf(2), idOf(3)];
const HALF = `${idOf(4)}.part`;
const silent = () => undefined;

describe('the folders below FILES_DIR', () => {
  let folder: string;
  let quarantine: Quarantine;
  let sweep: SweepFolders;
  const at = (place: FileFolder, name: string) => join(folderOf(folder, place), name);
  const plant = (place: FileFolder, name: string, hours: number) => {
    mkdirSync(folderOf(folder, place), { recursive: true });
    writeFileSync(at(place, name), `${place} ${name}`);
    utimesSync(at(place, name), hoursAgo(hours), hoursAgo(hours));
  };
  const knownOf =
    (papers: string[], others: string[] = []) =>
    async () => ({ papers: new Set(papers), others: new Set(others) });
  const order = { before: hoursAgo(24), papersApartSince: hoursAgo(48) };
  const placesOf = (name: string) => FOLDERS.filter((place) => existsSync(at(place, name)));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seve-folders-'));
    quarantine = new Quarantine(folder, () => NOW, silent);
    sweep = new SweepFolders(folder, quarantine);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those of the table, whatever writes there', async () => {
    const files = new FileStore(folder);
    await files.write(idOf(1), Buffer.from('a'));
    await files.storePaper(idOf(2), Buffer.from('b'));
    await quarantine.add(idOf(2), 'papers');
    await new AuditLedger(folder, silent).append({ day: '2026-12-02', number: '1', hash: 'c' });
    await new FilesGeneration(folder).write({ number: 1n, begunAt: NOW });
    await SealKeys.below(folder, () => NOW).current();
    const found = readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
    expect(found.sort()).toEqual(FOLDERS.flatMap((name) => (name === 'people' ? [] : [FILE_FOLDERS[name].path])).sort());
  });

  it('are reached by the table alone: no source joins a path to FILES_DIR but backup and restore, which copy and move whole folders', () => {
    const sources = ['apps/api/src', 'apps/worker/src', 'apps/local', 'libs'].flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
    );
    const read = sources.filter((name) => name.endsWith('.ts') && !name.includes('.spec.'));
    expect(read.length).toBeGreaterThan(500);
    const joins = /join\(\s*(?:\w+\.)*filesDir|\$\{[^}]*filesDir\}/;
    expect(read.filter((name) => joins.test(readFileSync(join(ROOT, name), 'utf8'))).sort()).toEqual([
      'apps/worker/src/platform/backup/files/staged-files.ts',
      'apps/worker/src/platform/backup/save.ts',
      'libs/documents/src/store/file-folders.ts',
    ]);
  });

  it.each(FOLDERS)('the sweep does in %s what the table says', async (place) => {
    plant(place, STRAY, 25);
    plant(place, KNOWN, 25);
    plant(place, HALF, 25);
    plant(place, FRESH, 1);
    plant(place, 'notes.txt', 900);
    await sweep.takeBack({ knownOf: knownOf([]) });
    await sweep.sweep({ ...order, knownOf: knownOf([], [KNOWN]) });
    const { strays } = FILE_FOLDERS[place];
    const goesTo = { deleted: [], quarantined: ['quarantine'], 'taken-back': [place], left: [place] } as const;
    expect({ stray: placesOf(STRAY), half: placesOf(HALF) }).toEqual({
      stray: goesTo[strays],
      half: strays === 'deleted' || strays === 'quarantined' ? [] : [place],
    });
    expect([KNOWN, FRESH, 'notes.txt'].map((name) => placesOf(name))).toEqual([[place], [place], [place]]);
  });

  it('never deletes a paper: what lay among the files of people before they were told apart is set aside, and comes back with its row', async () => {
    plant('people', STRAY, 49);
    plant('papers', idOf(5), 25);
    const bytes = readFileSync(at('people', STRAY));
    expect(await sweep.sweep({ ...order, knownOf: knownOf([]) })).toEqual({ deleted: 0, quarantined: 2 });
    expect([placesOf(STRAY), placesOf(idOf(5))]).toEqual([['quarantine'], ['quarantine']]);
    // Read all the same, as soon as a row refers to it.
    expect(await new FileStore(folder).read(STRAY)).toEqual(bytes);
    expect(await sweep.takeBack({ knownOf: knownOf([STRAY]) })).toBe(1);
    expect([placesOf(STRAY), placesOf(idOf(5))]).toEqual([['papers'], ['quarantine']]);
    const lines = readFileSync(at('ledger', 'quarantine.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map(({ id, from, to, sha256 }) => [id, from ?? to, sha256?.length])).toEqual([
      [STRAY, 'people', 64],
      [idOf(5), 'papers', 64],
      [STRAY, 'papers', undefined],
    ]);
  });

  it('puts papers of before with the others as soon as their row is read', async () => {
    plant('people', KNOWN, 49);
    await sweep.sweep({ ...order, knownOf: knownOf([KNOWN]) });
    expect(placesOf(KNOWN)).toEqual(['papers']);
  });
});
