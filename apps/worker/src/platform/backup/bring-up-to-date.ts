import type { Config } from '@seve/config';
import { catchUpWithFiles } from '@seve/database';
import { AuditLedger, FilesGeneration } from '@seve/documents';
import { createLog } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { createWorker } from '../../create-worker.js';
import { ReplayErasures } from '../housekeeping/replay-erasures.js';
import { takeOverErasures, takeOverSeals } from './files/ledgers.js';
import { checkRestoredAudit, type RestoredAudit } from './restored-audit.js';

/** Data carried over from the current database and files, and repeated erasures. */
export interface Carried {
  ledgerLines: number;
  sealKeys: number;
  erased: number;
  /** Number of erasures that could not be repeated: their people are restored. */
  failed: number;
  audit: RestoredAudit;
}

interface InUse {
  stamp: string;
  inUse: Pick<Config, 'filesDir' | 'databaseOwnerUrl'>;
  hasDatabase: boolean;
}

const SILENT = { write: () => undefined };

/**
 * Carries newer erasures and seal keys over to the database and the files of `beside`, which will replace the current ones; repeats
 * erasures, and verifies the audit log. Uses parts of the worker, without starting its schedules and queues.
 */
export async function bringUpToDate(beside: Config, { stamp, inUse, hasDatabase }: InUse): Promise<Carried> {
  const { filesDir } = beside;
  const ledgerLines = await takeOverErasures(inUse, filesDir, hasDatabase);
  const sealKeys = await takeOverSeals(inUse.filesDir, filesDir);
  const worker = await createWorker(beside, createLog('worker', beside, SILENT));
  try {
    const { manager } = worker.get(DataSource);
    const present = await new AuditLedger(inUse.filesDir, () => undefined).read();
    const audit = await checkRestoredAudit(manager, { ledger: worker.get(AuditLedger), present, filesDir, stamp });
    await alignGeneration(manager, filesDir);
    return { ledgerLines, sealKeys, ...(await worker.get(ReplayErasures).replay()), audit };
  } finally {
    await worker.close();
  }
}

/**
 * Sets the generation of the database to that of the files: files of an archive are read slightly later than its rows, but count as equally
 * old.
 */
async function alignGeneration(manager: EntityManager, filesDir: string): Promise<void> {
  const generation = new FilesGeneration(filesDir);
  const ofFiles = await generation.read();
  if (ofFiles === null) return;
  await catchUpWithFiles(manager, ofFiles.number);
  await generation.write({ ...ofFiles, begunAt: new Date() });
}
