import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Snapshot } from '@seve/database';
import { FILE_FOLDERS } from '@seve/documents';
import { ArchiveWriter } from './archive/archive-writer.js';
import { type FileEntry, FORMAT, MANIFEST, type Manifest, memberOfFile, memberOfTable, type TableEntry } from './archive/manifest.js';
import { storedFiles } from './files/stored-files.js';
import { Refused } from './refused.js';

export interface Sources {
  databaseOwnerUrl: string;
  filesDir: string;
}

export interface Saved {
  path: string;
  manifest: Manifest;
  /** Names without a file that a row currently refers to: lost before this backup. */
  lost: string[];
}

const SUFFIX = '.tar.gz';

/**
 * Writes the database and the files into one archive while both are in use. The snapshot of the rows comes first, the files after it: a
 * file is written before its row and deleted after it, so each row of the snapshot finds its file, unless row and file were deleted
 * meanwhile.
 */
export async function saveTo(place: string, { databaseOwnerUrl, filesDir }: Sources): Promise<Saved> {
  const snapshot = await Snapshot.open(databaseOwnerUrl);
  let writer: ArchiveWriter | null = null;
  try {
    const facts = await snapshot.facts();
    writer = new ArchiveWriter(await freeName(place, facts.at));
    const tables = await saveTables(snapshot, writer);
    const sequences = await snapshot.sequences();
    const promised = await snapshot.namesWithFiles();
    const files = await saveFiles(filesDir, writer);
    const missing = without(promised, files);
    const manifest: Manifest = { format: FORMAT, version: await ownVersion(), ...facts, tables, sequences, files, missing };
    await writer.addBytes(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 1)));
    await writer.finish();
    return { path: writer.path, manifest, lost: missing.length === 0 ? [] : await stillPromised(databaseOwnerUrl, missing) };
  } catch (error) {
    await writer?.abandon();
    throw error;
  } finally {
    await snapshot.close();
  }
}

async function saveTables(snapshot: Snapshot, writer: ArchiveWriter): Promise<TableEntry[]> {
  const saved: TableEntry[] = [];
  for (const table of await snapshot.tables()) {
    let rows = 0;
    const lines = snapshot.linesOf(table, (count) => {
      rows = count;
    });
    saved.push({ ...table, ...(await writer.addStream(memberOfTable(table.name), lines)), rows });
  }
  return saved;
}

async function saveFiles(filesDir: string, writer: ArchiveWriter): Promise<FileEntry[]> {
  const saved: FileEntry[] = [];
  for (const path of await storedFiles(filesDir)) {
    const found = await readMoved(filesDir, path);
    if (found) saved.push({ path: found.path, ...(await writer.addBytes(memberOfFile(found.path), found.bytes)) });
  }
  return saved;
}

/** Folders to which the worker may have moved a paper since it was listed, in the order of its moves. */
const MAY_LIE_IN = ['people', 'quarantine', 'papers'] as const;

async function readMoved(filesDir: string, listed: string): Promise<{ path: string; bytes: Buffer } | null> {
  const moved = MAY_LIE_IN.map((folder) => join(FILE_FOLDERS[folder].path, basename(listed)));
  for (const path of [listed, ...moved]) {
    const bytes = await readFile(join(filesDir, path)).catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes !== null) return { path, bytes };
  }
  return null;
}

function without(names: readonly string[], files: readonly FileEntry[]): string[] {
  const there = new Set(files.map(({ path }) => basename(path)));
  return names.filter((name) => !there.has(name));
}

/** Returns those of the names without a file whose row was not deleted after the snapshot. */
async function stillPromised(ownerUrl: string, missing: readonly string[]): Promise<string[]> {
  const now = await Snapshot.open(ownerUrl);
  const promised = new Set(await now.namesWithFiles().finally(() => now.close()));
  return missing.filter((name) => promised.has(name));
}

/** Returns the path of the archive: in a folder, a name with the instant; refuses an existing name. */
async function freeName(place: string, at: string): Promise<string> {
  const given = resolve(place);
  const isFile = basename(given).endsWith(SUFFIX);
  const folder = isFile ? resolve(given, '..') : given;
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await chmod(folder, 0o700);
  const path = isFile ? given : join(folder, `seve-${at.slice(0, 19).replaceAll(':', '-')}Z${SUFFIX}`);
  if (await stat(path).catch(() => null)) throw new Refused(`« ${path} » existe déjà : une sauvegarde n’en remplace pas une autre.`);
  return path;
}

async function ownVersion(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}
