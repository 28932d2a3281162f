import type { Config } from '@seve/config';
import { catchUpWithFiles } from '@seve/database';
import { AuditLedger, FilesGeneration } from '@seve/documents';
import { createLog } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { createWorker } from '../../create-worker.js';
import { ReplayErasures } from '../housekeeping/replay-erasures.js';
import { takeOverErasures, takeOverSeals } from './files/ledgers.js';
import { checkRestoredAudit, type RestoredAudit } from './restored-audit.js';

/** What was carried over from what is in use, and done again. */
export interface Carried {
  ledgerLines: number;
  sealKeys: number;
  erased: number;
  /** Erasures that could not be done again: their people are back. */
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
 * Carries newer erasures and keys of seals over to the database and the files of `beside`, which are to take the place of those in use; erases
 * again, and verifies the audit log. By the worker’s own parts; none of its clocks and queues is started.
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

/** The files of an archive are read a little later than its rows: they are not newer for that. All of them count as files of before. */
async function alignGeneration(manager: EntityManager, filesDir: string): Promise<void> {
  const generation = new FilesGeneration(filesDir);
  const ofFiles = await generation.read();
  if (ofFiles === null) return;
  await catchUpWithFiles(manager, ofFiles.number);
  await generation.write({ ...ofFiles, begunAt: new Date() });
}
