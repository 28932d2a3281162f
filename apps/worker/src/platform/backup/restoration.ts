import { basename } from 'node:path';
import type { Config } from '@seve/config';
import { BackupLoader, DatabasePlace, migrateDatabase, onDatabase, Snapshot } from '@seve/database';
import { RestoreMarkFile } from '@seve/documents';
import { LetterHold } from '../mail/letter-hold.js';
import { membersIn } from './archive/archive-members.js';
import { type Manifest, pathOfMember, tableOfMember } from './archive/manifest.js';
import { bringUpToDate, type Carried } from './bring-up-to-date.js';
import { removeLeft, StagedFiles } from './files/staged-files.js';
import { storedFiles } from './files/stored-files.js';
import { Refused } from './refused.js';
import { type PlacesTaken, requireNoneHalfDone, stampNow, takePlaces } from './take-places.js';

/** Differences to the archive or the previous data. */
export interface Findings extends Carried, PlacesTaken {
  /** Number of removed databases and folders of crashed restores. */
  leftovers: number;
  /** Number of previous files that the archive does not contain. */
  newerFiles: number;
  rowsWithoutFile: string[];
  filesWithoutRow: number;
}

/** Pattern of file names that belong to a row. */
const IS_OF_A_ROW = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Restores a checked archive beside the current data: into a separate database and folder, loaded, compared, with erasures repeated and the
 * audit log verified. Only then do both replace the current ones, by renaming. A failure before that leaves everything unchanged.
 */
export async function restore(archive: string, manifest: Manifest, config: Config): Promise<Findings> {
  const mark = new RestoreMarkFile(config.filesDir);
  await requireNoneHalfDone(mark);
  const stamp = stampNow();
  const place = await DatabasePlace.open(config.databaseOwnerUrl);
  const made = place.nameOf('restored', stamp);
  const staged = new StagedFiles(config.filesDir, stamp);
  try {
    await place.requireQuiet();
    const leftovers = (await place.dropLeft()) + (await removeLeft(config.filesDir));
    const ownerUrl = await place.makeBeside(made);
    const databaseUrl = onDatabase(config.databaseUrl, made);
    await staged.begin();
    await migrateDatabase(ownerUrl, databaseUrl, manifest.migrations);
    await load(archive, manifest, ownerUrl, staged);
    await migrateDatabase(ownerUrl, databaseUrl);
    const present = await storedFiles(config.filesDir);
    const archived = new Set(manifest.files.map(({ path }) => path));
    const beside = { ...config, databaseUrl, databaseOwnerUrl: ownerUrl, filesDir: staged.folder };
    const carried = await bringUpToDate(beside, { stamp, inUse: config, hasDatabase: await place.exists() });
    const compared = await compare(ownerUrl, staged.folder);
    await new LetterHold(staged.folder).hold({ writtenBefore: manifest.at });
    const taken = await takePlaces({ place, staged, mark }, { made, stamp });
    const newerFiles = present.filter((path) => !archived.has(path) && !path.startsWith('ledger/')).length;
    return { ...taken, leftovers, newerFiles, ...carried, ...compared };
  } catch (error) {
    // An incomplete swap is undone by a separate command, so nothing of it may be deleted.
    if ((await mark.read()) === null) {
      await place.dropMade(made).catch(() => undefined);
      await staged.abandon().catch(() => undefined);
    }
    throw error;
  } finally {
    await place.close();
  }
}

/** @throws Refused when the database does not contain every value of the archive. */
async function load(archive: string, manifest: Manifest, ownerUrl: string, staged: StagedFiles): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  const loader = await BackupLoader.open(ownerUrl);
  try {
    for await (const { name, content } of membersIn(archive)) {
      const [table, path] = [tables.get(tableOfMember(name) ?? ''), pathOfMember(name)];
      if (table) {
        const rows = await loader.load(table, content);
        const isSame = rows === table.rows && (await loader.fingerprint(table)) === table.sha256;
        if (!isSame) throw new Refused(`La table « ${table.name} » ne revient pas telle qu’elle a été sauvegardée. Rien n’a été touché.`);
      } else if (path !== null) await staged.add(path, content);
      else content.resume();
    }
    await loader.finish(manifest.sequences);
  } finally {
    await loader.close();
  }
}

async function compare(ownerUrl: string, folder: string): Promise<Pick<Findings, 'rowsWithoutFile' | 'filesWithoutRow'>> {
  const snapshot = await Snapshot.open(ownerUrl);
  const promised = new Set(await snapshot.namesWithFiles().finally(() => snapshot.close()));
  const there = new Set((await storedFiles(folder)).map((path) => basename(path)));
  return {
    rowsWithoutFile: [...promised].filter((name) => !there.has(name)),
    filesWithoutRow: [...there].filter((name) => IS_OF_A_ROW.test(name) && !promised.has(name)).length,
  };
}
