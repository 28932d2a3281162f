import { basename } from 'node:path';
import type { Config } from '@seve/config';
import { BackupLoader, catchUpWithFiles, DatabasePlace, migrateDatabase, onDatabase, Snapshot } from '@seve/database';
import { AuditLedger, FilesGeneration, RestoreMarkFile } from '@seve/documents';
import { createLog } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { createWorker } from '../create-worker.js';
import { ReplayErasures } from '../housekeeping/replay-erasures.js';
import { LetterHold } from '../mail/letter-hold.js';
import { membersIn } from './archive/archive-members.js';
import { type Manifest, pathOfMember, tableOfMember } from './archive/manifest.js';
import { takeOverErasures, takeOverSeals } from './files/ledgers.js';
import { StagedFiles } from './files/staged-files.js';
import { storedFiles } from './files/stored-files.js';
import { Refused } from './refused.js';
import { checkRestoredAudit, type RestoredAudit } from './restored-audit.js';
import { takePlaces } from './take-places.js';

/** What is different from the archive or from what was there before. */
export interface Findings {
  /** Where what was there before is kept; null for a database that did not exist. */
  databaseBefore: string | null;
  filesBefore: string;
  /** Files in use before that the archive does not hold. */
  newerFiles: number;
  ledgerLines: number;
  sealKeys: number;
  erased: number;
  /** Erasures that could not be done again: their people are back. */
  failed: number;
  audit: RestoredAudit;
  rowsWithoutFile: string[];
  filesWithoutRow: number;
}

/** Names that no row gives to a file. */
const IS_OF_A_ROW = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SILENT = { write: () => undefined };

/**
 * Restores a checked archive beside what is in use: a database and a folder of their own, loaded, compared, erased again and audited.
 * Only then do both take their places, by renaming. What fails before leaves everything as it was.
 */
export async function restore(archive: string, manifest: Manifest, config: Config): Promise<Findings> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[^\d]/g, '');
  if ((await new RestoreMarkFile(config.filesDir).read()) !== null)
    throw new Refused('Une restauration a été interrompue : défaites-la d’abord, npm run restore -- --undo.');
  const place = await DatabasePlace.open(config.databaseOwnerUrl);
  const made = `${place.name}_restored_${stamp}`;
  const staged = new StagedFiles(config.filesDir, stamp);
  const mark = new RestoreMarkFile(config.filesDir);
  try {
    await place.requireQuiet();
    const ownerUrl = await place.makeBeside(made);
    const databaseUrl = onDatabase(config.databaseUrl, made);
    await staged.begin();
    await migrateDatabase(ownerUrl, databaseUrl, manifest.migrations);
    await load(archive, manifest, ownerUrl, staged);
    await migrateDatabase(ownerUrl, databaseUrl);
    const present = await storedFiles(config.filesDir);
    const archived = new Set(manifest.files.map(({ path }) => path));
    const ledgerLines = await takeOverErasures(config, staged.folder, await place.exists());
    const sealKeys = await takeOverSeals(config.filesDir, staged.folder);
    const upToDate = { ...config, databaseUrl, databaseOwnerUrl: ownerUrl, filesDir: staged.folder };
    const { erased, failed, audit } = await bringUpToDate(upToDate, { stamp, filesBefore: config.filesDir });
    const compared = await compare(ownerUrl, staged.folder);
    await new LetterHold(staged.folder).hold({ writtenBefore: manifest.at });
    const databaseBefore = await takePlaces({ place, staged, mark }, { made, stamp });
    const newerFiles = present.filter((path) => !archived.has(path) && !path.startsWith('ledger/')).length;
    return { databaseBefore, filesBefore: staged.before, newerFiles, ledgerLines, sealKeys, erased, failed, audit, ...compared };
  } catch (error) {
    // Half done, it is undone by a command of its own: nothing of it may go.
    if ((await mark.read()) === null) {
      await place.dropMade(made).catch(() => undefined);
      await staged.abandon().catch(() => undefined);
    }
    throw error;
  } finally {
    await place.close();
  }
}

/** @throws Refused when the database does not hold every value of the archive. */
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

/** By the worker’s own parts, on the restored database and files; none of its clocks and queues is started. */
async function bringUpToDate(
  config: Config,
  { stamp, filesBefore }: { stamp: string; filesBefore: string },
): Promise<{ erased: number; failed: number; audit: RestoredAudit }> {
  const worker = await createWorker(config, createLog('worker', config, SILENT));
  try {
    const { manager } = worker.get(DataSource);
    const present = await new AuditLedger(filesBefore, () => undefined).read();
    const audit = await checkRestoredAudit(manager, { ledger: worker.get(AuditLedger), present, filesDir: config.filesDir, stamp });
    await alignGeneration(manager, config.filesDir);
    return { ...(await worker.get(ReplayErasures).replay()), audit };
  } finally {
    await worker.close();
  }
}

/** The files of an archive are read a little later than its rows: they are not newer for that. All of them count as files of before. */
async function alignGeneration(manager: EntityManager, filesDir: string): Promise<void> {
  const generation = new FilesGeneration(filesDir);
  const ofFiles = await generation.read();
  if (ofFiles === null) return;
  await catchUpWithFiles(manager, ofFiles.number);
  await generation.write({ ...ofFiles, begunAt: new Date() });
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
